import type { AnswerItem, FormAnswers, FormDefinition, FormField, SectionAnswers } from '#libs/forms/domain/index.js';

/** Names of the questions by which somebody can be reached, in a list of parents as it is prefilled. */
const contacts: readonly string[] = ['telefoon', 'email'];
const hidden = 'Niet aan u getoond';

/**
 * A text as one parent may see it: where the other parents can be reached is left out. Parents may live apart for a reason, and
 * an address may be secret (law-and-process, section 10, item 15).
 * @param ownName absent: not known any more, then of nobody
 */
export function withoutContactsOfOthers(
  { sections }: Pick<FormDefinition, 'sections'>,
  answers: FormAnswers,
  ownName: string | undefined,
): FormAnswers {
  const cleaned = sections.flatMap(({ id, fields }) => {
    const own = answers[id];
    return own ? [[id, cleanedSection(fields, own, ownName)] as const] : [];
  });
  return { ...answers, ...Object.fromEntries(cleaned) };
}

function cleanedSection(
  fields: readonly FormField[],
  answers: SectionAnswers,
  ownName: string | undefined,
): SectionAnswers {
  const ofParents = fields.filter(({ name, prefill }) => prefill === 'pupil.guardians' && Array.isArray(answers[name]));
  const cleaned = ofParents.map(({ name }) => {
    const items = answers[name] as readonly AnswerItem[];
    return [name, items.map((item) => (item['naam'] === ownName ? item : withoutContacts(item)))] as const;
  });
  return cleaned.length === 0 ? answers : { ...answers, ...Object.fromEntries(cleaned) };
}

const withoutContacts = (item: AnswerItem): AnswerItem =>
  Object.fromEntries(Object.entries(item).map(([name, answer]) => [name, contacts.includes(name) ? hidden : answer]));
