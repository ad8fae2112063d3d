import type { FormFinding } from '#libs/forms/domain/index.js';

/** The field that somebody is changing at this moment. */
export interface Editing {
  readonly pointer: string;
  /** what stood at it when the change began */
  readonly before: FormFinding | undefined;
}

/**
 * What to say at a field. What is wrong is said on leaving it, never while somebody types; what stood there already stays
 * until it is mended. What is missing is said only after an attempt to close the section.
 */
export function findingToShow(
  findings: readonly FormFinding[],
  pointer: string,
  editing: Editing | undefined,
  showMissing: boolean,
): FormFinding | undefined {
  const here = findings.filter((finding) => finding.pointer === pointer);
  const said = here.find(({ level }) => level === 'wrong') ?? (showMissing ? here[0] : undefined);
  if (editing?.pointer !== pointer) return said;
  return editing.before && here.some(({ rule }) => rule === editing.before?.rule) ? editing.before : undefined;
}
