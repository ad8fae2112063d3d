import type { FormDefinition, FormField, PrefillSource, SectionAnswers } from '#libs/forms/domain/index.js';

/** What is known already, by source. Absent: not known. */
export type KnownAnswers = Readonly<Partial<Record<PrefillSource, SectionAnswers[string]>>>;

/** Dutch words for where a prefilled answer comes from. */
export const prefillSourceLabels: Readonly<Record<PrefillSource, string>> = {
  'pupil.given-name': 'gegevens van het kind',
  'pupil.prefix': 'gegevens van het kind',
  'pupil.family-name': 'gegevens van het kind',
  'pupil.born-on': 'gegevens van het kind',
  'pupil.guardians': 'gegevens van het kind',
  'preschool.organisation': 'register kinderopvang',
  'preschool.name': 'register kinderopvang',
  'preschool.lrk': 'register kinderopvang',
  'preschool.email': 'gegevens van de voorschool',
  'registration.school': 'aanmelding',
  'registration.received-on': 'aanmelding',
  'user.name': 'je account',
};

/** What stands in each section before anybody typed. A section for which nothing is known is absent. */
export function prefilledAnswers(definition: FormDefinition, known: KnownAnswers): Record<string, SectionAnswers> {
  const sections = definition.sections.map(({ id, fields }) => [id, prefilledFields(fields, known)] as const);
  return Object.fromEntries(sections.filter(([, answers]) => Object.keys(answers).length > 0));
}

function prefilledFields(fields: readonly FormField[], known: KnownAnswers): SectionAnswers {
  const found: Record<string, SectionAnswers[string]> = {};
  for (const { name, prefill } of fields) {
    const answer = prefill && known[prefill];
    if (answer !== undefined && answer !== '') found[name] = answer;
  }
  return found;
}

/** Fields whose answer is still the one that stood there: what somebody changed is that person's own answer. */
export const stillPrefilled = (prefilled: readonly string[], before: SectionAnswers, after: SectionAnswers): string[] =>
  prefilled.filter((name) => JSON.stringify(before[name]) === JSON.stringify(after[name]));
