import type { SectionAnswers } from './form-answers.js';
import type { FormFinding } from './form-finding.js';

/**
 * How far a section is, after the three colours of Digidoor that users know (red, green, blue) with the one before them:
 * nothing yet · minimum missing · minimum met · closed.
 */
export const sectionStates = ['not-started', 'incomplete', 'complete', 'closed'] as const;
export type SectionState = (typeof sectionStates)[number];

/** @param findings all findings of this section, missing and wrong */
export function sectionState(
  answers: SectionAnswers,
  findings: readonly Pick<FormFinding, 'level'>[],
  closed: boolean,
): SectionState {
  if (closed) return 'closed';
  if (findings.length > 0) return Object.keys(answers).length === 0 ? 'not-started' : 'incomplete';
  return Object.keys(answers).length === 0 ? 'not-started' : 'complete';
}
