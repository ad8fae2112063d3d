import { fieldsDifferences } from './field-differences.js';
import type { FormDefinition, FormPart, FormSection } from './form-definition.js';
import { movedNames } from './moved.js';

/** One thing that another version does differently, in Dutch. */
export interface DefinitionDifference {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  /** title of the section, or of the form */
  readonly place: string;
  readonly words: string;
}

/** All that changes from one version to the next, in the order of the new one, with what is gone at the end. */
export function definitionDifferences(before: FormDefinition, after: FormDefinition): DefinitionDifference[] {
  return [
    ...texts(after.title, [
      ['De titel', before.title, after.title],
      ['De uitleg', before.explanation, after.explanation],
    ]),
    ...partsDifferences(before, after),
    ...sectionsDifferences(before, after),
  ];
}

function partsDifferences(before: FormDefinition, after: FormDefinition): DefinitionDifference[] {
  const old = new Map(before.parts.map((part) => [part.id, part]));
  const kept = new Set(after.parts.map(({ id }) => id));
  return [
    ...after.parts.flatMap((part) => {
      const earlier = old.get(part.id);
      return earlier ? partDifferences(earlier, part) : [change('added', part.title, 'Een nieuw deel.')];
    }),
    ...before.parts.filter(({ id }) => !kept.has(id)).map(({ title }) => change('removed', title, 'Dit deel vervalt.')),
  ];
}

const consentWords = { needed: 'gaat alleen mee met toestemming', 'not-needed': 'gaat altijd mee' } as const;

function partDifferences(before: FormPart, after: FormPart): DefinitionDifference[] {
  const consent =
    before.consent === after.consent
      ? []
      : [
          change(
            'changed',
            after.title,
            `Dit deel ${consentWords[after.consent]}; dat was: ${consentWords[before.consent]}.`,
          ),
        ];
  const readers =
    before.restricted === after.restricted
      ? []
      : [
          change(
            'changed',
            after.title,
            after.restricted ? 'Dit deel krijgt eigen lezers.' : 'Dit deel heeft geen eigen lezers meer.',
          ),
        ];
  const words = texts(after.title, [
    ['De titel', before.title, after.title],
    ['De uitleg voor ouders', before.explanation, after.explanation],
    ['De grondslag', before.legalBasis, after.legalBasis],
  ]);
  return [...consent, ...readers, ...words];
}

function sectionsDifferences(before: FormDefinition, after: FormDefinition): DefinitionDifference[] {
  const old = new Map(before.sections.map((section) => [section.id, section]));
  const kept = new Set(after.sections.map(({ id }) => id));
  const order = (sections: readonly FormSection[]) =>
    sections.map(({ id }) => id).filter((id) => old.has(id) && kept.has(id));
  const elsewhere = movedNames(order(before.sections), order(after.sections));
  return [
    ...after.sections.flatMap((section) => {
      const earlier = old.get(section.id);
      if (!earlier) return [change('added', section.title, 'Een nieuw onderdeel.')];
      return [
        ...(elsewhere.has(section.id)
          ? [change('moved', section.title, 'Dit onderdeel staat op een andere plek.')]
          : []),
        ...sectionDifferences(earlier, section),
      ];
    }),
    ...before.sections
      .filter(({ id }) => !kept.has(id))
      .map(({ title }) => change('removed', title, 'Dit onderdeel vervalt.')),
  ];
}

function sectionDifferences(before: FormSection, after: FormSection): DefinitionDifference[] {
  const writer =
    before.writer === after.writer
      ? []
      : [
          change(
            'changed',
            after.title,
            after.writer === 'guardian' ? 'Ouders vullen dit in.' : 'Medewerkers vullen dit in.',
          ),
        ];
  const part =
    before.part === after.part
      ? []
      : [change('changed', after.title, `Dit onderdeel hoort bij een ander deel: ${after.part}.`)];
  const words = texts(after.title, [
    ['De titel', before.title, after.title],
    ['De uitleg', before.explanation, after.explanation],
  ]);
  const fields = fieldsDifferences(before.fields, before.schema, after.fields, after.schema);
  return [...writer, ...part, ...words, ...fields.map(({ kind, words: what }) => change(kind, after.title, what))];
}

const change = (kind: DefinitionDifference['kind'], place: string, words: string): DefinitionDifference => ({
  kind,
  place,
  words,
});

const texts = (
  place: string,
  pairs: readonly (readonly [string, string | undefined, string | undefined])[],
): DefinitionDifference[] =>
  pairs
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) =>
      change('changed', place, `${what} is nu “${after ?? ''}”, en was “${before ?? ''}”.`),
    );
