import {
  type Answer,
  type AnswerItem,
  type AnswerSchema,
  type FormAnswers,
  type FormField,
  type FormSection,
  isVisible,
  itemLabel,
  wordsOf,
} from '#libs/forms/domain/index.js';
import type { DossierBlock, DossierFact } from './dossier-block.js';

const notAnswered = 'Niet ingevuld';
/** what still reads well beside its question */
const mostBeside = 90;
const nothing: AnswerSchema = {};

interface Asked {
  readonly fields: readonly FormField[];
  readonly schema: AnswerSchema;
  readonly near: Readonly<Record<string, Answer | undefined>>;
  readonly all: FormAnswers;
  /** of the headings of items in a group */
  readonly level: 3 | 4;
  /** words of parents stand below the question, however few */
  readonly byParents: boolean;
}

/** Every question of a section that is asked, in the order of the form, with its answer or that there is none. */
export function sectionBlocks(section: FormSection, all: FormAnswers, level: 3 | 4): DossierBlock[] {
  const { id, fields, schema, writer } = section;
  return together(blocksOf({ fields, schema, near: all[id] ?? {}, all, level, byParents: writer === 'guardian' }));
}

const blocksOf = (asked: Asked): DossierBlock[] =>
  asked.fields
    .filter((field) => isVisible(field, asked.fields, asked.near, asked.all))
    .flatMap((field) => answerBlocks(field, asked));

function answerBlocks(field: FormField, asked: Asked): DossierBlock[] {
  const { schema, near, byParents } = asked;
  const answer = near[field.name];
  const own = schema.properties?.[field.name] ?? nothing;
  if (answer === undefined) return [fact(field.label, notAnswered)];
  if (field.widget === 'files') return [fact(field.label, filesInWords(answer))];
  if (field.fields && Array.isArray(answer)) return groupBlocks(field, own, answer as readonly AnswerItem[], asked);
  const text = wordsOf(field, own, answer).join(field.widget === 'choices' ? ', ' : '\n');
  const isBelow = !fitsBeside(text) || (byParents && field.widget === 'long-text');
  return [isBelow ? { kind: 'answer', question: field.label, text } : fact(field.label, text)];
}

const fitsBeside = (text: string): boolean => text.length <= mostBeside && !text.includes('\n');

function groupBlocks(
  field: FormField,
  schema: AnswerSchema,
  items: readonly AnswerItem[],
  asked: Asked,
): DossierBlock[] {
  const fields = field.fields ?? [];
  return items.flatMap((near, place) => [
    { kind: 'heading', level: asked.level, text: itemLabel(field, place) } as const,
    ...blocksOf({ ...asked, fields, schema: schema.items ?? nothing, near }),
  ]);
}

const fact = (label: string, value: string): DossierBlock => ({ kind: 'facts', facts: [{ label, value }] });

function filesInWords(answer: Answer): string {
  const count = Array.isArray(answer) ? answer.length : 0;
  return count === 1 ? '1 bijlage' : `${count} bijlagen`;
}

/** Short answers that follow one another are one table. */
function together(blocks: readonly DossierBlock[]): DossierBlock[] {
  const found: DossierBlock[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === 'facts' && last?.kind === 'facts') found[found.length - 1] = joined(last.facts, block.facts);
    else found.push(block);
  }
  return found;
}

const joined = (one: readonly DossierFact[], other: readonly DossierFact[]): DossierBlock => ({
  kind: 'facts',
  facts: [...one, ...other],
});
