import type { Answer, AnswerItem, FormAnswers, SectionAnswers } from './form-answers.js';
import type { FieldCondition, FormDefinition, FormField, FormSection } from './form-definition.js';

type Answers = Readonly<Record<string, Answer | undefined>>;

/**
 * Whether a question is asked, given all answers; the same in API, browser and print. A question whose condition is on a
 * hidden question is hidden too.
 * @param near answers in the same section, or in the same item of a group
 */
export function isVisible(field: FormField, siblings: readonly FormField[], near: Answers, all: FormAnswers): boolean {
  return (field.visibleWhen ?? []).every((condition) => holds(condition, siblings, near, all));
}

/** A condition on another section looks at what was answered there; a definition cannot point at itself in a circle. */
function holds(
  { field, is }: FieldCondition,
  siblings: readonly FormField[],
  near: Answers,
  all: FormAnswers,
): boolean {
  const [section, name] = field.split('.');
  if (name !== undefined) return includes(is, all[section ?? '']?.[name]);
  const other = siblings.find((sibling) => sibling.name === field);
  return includes(is, near[field]) && (other === undefined || isVisible(other, siblings, near, all));
}

function includes(is: readonly (string | boolean)[], answer: Answer | undefined): boolean {
  if (Array.isArray(answer)) return answer.some((one: unknown) => (is as readonly unknown[]).includes(one));
  return answer !== undefined && (is as readonly unknown[]).includes(answer);
}

/** The answers of a section without those to questions that are not asked. What is hidden is not sent. */
export function visibleAnswers(section: FormSection, all: FormAnswers): SectionAnswers {
  return keepVisible(section.fields, all[section.id] ?? {}, all) as SectionAnswers;
}

function keepVisible(fields: readonly FormField[], near: Answers, all: FormAnswers): Record<string, Answer> {
  const kept: Record<string, Answer> = {};
  for (const field of fields) {
    const answer = near[field.name];
    if (answer === undefined || !isVisible(field, fields, near, all)) continue;
    kept[field.name] = field.fields && Array.isArray(answer) ? itemsOf(field.fields, answer, all) : answer;
  }
  return kept;
}

const itemsOf = (fields: readonly FormField[], items: readonly unknown[], all: FormAnswers): AnswerItem[] =>
  items.map((item) => keepVisible(fields, item as Answers, all) as AnswerItem);

/** All answers of a form as they may leave the house: without what is hidden, section by section. */
export function answersToSend(definition: FormDefinition, all: FormAnswers): FormAnswers {
  return Object.fromEntries(definition.sections.map((section) => [section.id, visibleAnswers(section, all)]));
}
