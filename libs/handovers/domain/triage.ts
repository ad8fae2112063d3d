import type { FormKind } from '#libs/forms/domain/index.js';
import type { ReleasePart } from './release.js';

export const triages = ['support', 'talk', 'none'] as const;
/** What the preschool asks attention for: it expects a need of support, wants to talk, or nothing special. */
export type Triage = (typeof triages)[number];

/**
 * Out of what goes, and of nothing else: what parents left out gives no mark. The names of the questions are agreed with
 * who writes the forms; a form without them gives none.
 */
export function triageOf(form: FormKind, parts: readonly Pick<ReleasePart, 'restricted' | 'sections'>[]): Triage {
  const open = parts.filter(({ restricted }) => !restricted);
  const says = (section: string, field: string): boolean =>
    open.some(({ sections }) => sections[section]?.[field] === 'ja');
  if (form === 'extra-ondersteuning' && open.length > 0) return 'support';
  if (says('ondersteuning', 'verwachting')) return 'support';
  return says('overdracht', 'gesprek') ? 'talk' : 'none';
}
