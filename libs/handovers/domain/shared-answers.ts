import type { Answer, FormDefinition, FormField, SectionAnswers } from '#libs/forms/domain/index.js';

/** By section: what is typed once for many children. */
export type SharedAnswers = Readonly<Record<string, SectionAnswers>>;

/** A group has one mentor and one address to write to. */
const ofGroupBySource: readonly string[] = ['user.name', 'preschool.email'];
/** And one programme, one way of observing and one telephone. */
const ofGroup: readonly string[] = [
  ...['ve.programma', 've.programmaNaam', 'observatie.systeem', 'observatie.systeemNaam', 'overdracht.telefoon'],
];

/** The form with only the questions whose answer is the same for a group of children. No question about a child is in it. */
export function sharedPart(definition: FormDefinition): FormDefinition {
  const sections = definition.sections
    .filter(({ writer }) => writer === 'staff')
    .map((section) => ({ ...section, fields: section.fields.filter((field) => isShared(section.id, field)) }))
    .filter(({ fields }) => fields.length > 0);
  return { ...definition, sections };
}

function isShared(section: string, { name, prefill, protection }: FormField): boolean {
  if (protection !== 'ordinary') return false;
  return ofGroupBySource.includes(prefill ?? '') || ofGroup.includes(`${section}.${name}`);
}

/** What is to be filled in, and in which section. */
export interface SharedWish {
  readonly shared: SectionAnswers;
  readonly prefilled: readonly string[];
  /** names of the shared questions that this version of the form has in that section */
  readonly asked: readonly string[];
  /** somebody said that the section is done: then nothing in it changes */
  readonly closed?: boolean;
}

/** What becomes of the answers of one section. */
export interface SharedOutcome {
  readonly answers: SectionAnswers;
  /** questions that have another answer, which a person gave: that stays */
  readonly kept: readonly string[];
}

/** Fills in what is empty or still stands there as Estafette found it. What a person typed is never overwritten. */
export function withShared(
  before: SectionAnswers,
  { shared, prefilled, asked, closed = false }: SharedWish,
): SharedOutcome {
  const wished = Object.entries(shared).filter(([name]) => asked.includes(name));
  const isFree = (name: string): boolean => !closed && (isEmpty(before[name]) || prefilled.includes(name));
  const free = wished.filter(([name]) => isFree(name));
  const kept = wished.filter(([name, answer]) => !isFree(name) && !isSame(before[name], answer));
  return { answers: { ...before, ...Object.fromEntries(free) }, kept: kept.map(([name]) => name) };
}

const isEmpty = (answer: Answer | undefined): boolean => answer === undefined || answer === '';

const isSame = (one: Answer | undefined, other: Answer): boolean => JSON.stringify(one) === JSON.stringify(other);
