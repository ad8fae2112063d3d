import type { FormAnswers, FormPart, FormSection } from '#libs/forms/domain/index.js';
import type { PrintableHandover } from '#libs/handovers/domain/index.js';
import { sectionBlocks } from './answer-blocks.js';
import type { DossierBlock } from './dossier-block.js';

const theirWords = 'In de woorden van de ouders';
const theirExplanation = 'De ouders schreven dit zelf. De voorschool heeft er niets aan veranderd.';

/** The parts of this print in the order of the form, each with its sections. */
export function partBlocks({ definition, parts }: PrintableHandover): DossierBlock[] {
  const all: FormAnswers = Object.assign({}, ...parts.map(({ sections }) => sections)) as FormAnswers;
  return definition.parts
    .filter(({ id }) => parts.some((part) => part.id === id))
    .flatMap((part) =>
      onePart(
        part,
        definition.sections.filter((section) => section.part === part.id),
        all,
      ),
    );
}

/** The form calls a part of parents by words that speak to them; on paper it says whose words they are. */
export function partTitle({ id, title }: FormPart, sections: readonly FormSection[]): string {
  return isByParents(sections.filter(({ part }) => part === id)) ? theirWords : title;
}

const isByParents = (sections: readonly FormSection[]): boolean =>
  sections.every(({ writer }) => writer === 'guardian');

function onePart(part: FormPart, sections: readonly FormSection[], all: FormAnswers): DossierBlock[] {
  const byParents = isByParents(sections);
  const title = { kind: 'heading', level: 2, text: partTitle(part, sections) } as const;
  if (!byParents) return [title, ...sections.flatMap((section) => oneSection(section, all, sections.length > 1))];
  const explanation = { kind: 'paragraph', text: theirExplanation, quiet: true } as const;
  const words = sections.flatMap((section) => titled(section, all, sections.length > 1));
  return [title, explanation, { kind: 'theirs', blocks: words }];
}

/** A section of parents stays apart, also between those of staff. */
function oneSection(section: FormSection, all: FormAnswers, withTitle: boolean): DossierBlock[] {
  const blocks = titled(section, all, withTitle);
  return section.writer === 'guardian' ? [{ kind: 'theirs', blocks }] : blocks;
}

const titled = (section: FormSection, all: FormAnswers, withTitle: boolean): DossierBlock[] => [
  ...(withTitle ? [{ kind: 'heading', level: 3, text: section.title } as const] : []),
  ...sectionBlocks(section, all, withTitle ? 4 : 3),
];
