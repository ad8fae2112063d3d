import type { Answer, FormDefinition, FormSection, SectionAnswers } from '#libs/forms/domain/index.js';
import type { AnswerChange } from './answer-change.js';
import type { ReleasePart } from './release.js';

type Content = Pick<ReleasePart, 'id' | 'sections'>;

/** Each part with what changed in it, since the content that this school had before. Nothing before: nothing changed. */
export function withChanges<Part extends Content>(
  definition: FormDefinition,
  parts: readonly Part[],
  before: readonly Content[] | undefined,
): (Part & { readonly changes: readonly AnswerChange[] })[] {
  return parts.map((part) => {
    const earlier = before?.find(({ id }) => id === part.id);
    return { ...part, changes: before ? partChanges(definition, part, earlier) : [] };
  });
}

function partChanges({ sections }: FormDefinition, after: Content, before: Content | undefined): AnswerChange[] {
  return sections
    .filter(({ part }) => part === after.id)
    .flatMap((section) =>
      sectionChanges(section, before?.sections[section.id] ?? {}, after.sections[section.id] ?? {}),
    );
}

function sectionChanges({ id, fields }: FormSection, before: SectionAnswers, after: SectionAnswers): AnswerChange[] {
  return fields.flatMap(({ name, label }) => {
    const change = changeOf(before[name], after[name]);
    return change ? [{ section: id, field: name, label, change }] : [];
  });
}

function changeOf(before: Answer | undefined, after: Answer | undefined): AnswerChange['change'] | undefined {
  if (canonical(before) === canonical(after)) return undefined;
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

/** The same answer gives the same text, whatever the order in which its members were written. */
const canonical = (answer: unknown): string => JSON.stringify(answer, sortedMembers) ?? '';

const sortedMembers = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Parts that the school had and that do not come any more. */
export const removedParts = (
  before: readonly Pick<ReleasePart, 'id' | 'restricted'>[] | undefined,
  after: readonly Pick<ReleasePart, 'id'>[],
): { readonly id: string; readonly restricted: boolean }[] =>
  (before ?? [])
    .filter(({ id }) => !after.some((part) => part.id === id))
    .map(({ id, restricted }) => ({ id, restricted }));
