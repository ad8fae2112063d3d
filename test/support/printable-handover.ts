import { readFileSync } from 'node:fs';
import { type FormAnswers, type FormDefinition, type FormKind, answersToSend } from '#libs/forms/domain/index.js';
import { type PrintableHandover, partsToRelease } from '#libs/handovers/domain/index.js';

const read = <Content>(path: string): Content =>
  JSON.parse(readFileSync(`libs/forms/definitions/${path}`, 'utf8')) as Content;

export const shippedDefinition = (form: FormKind): FormDefinition => read(`${form}/2026-1.json`);

/** The answers of an example that comes with a form. */
export const exampleAnswers = (form: FormKind, example: string): FormAnswers =>
  read<{ answers: FormAnswers }>(`${form}/examples/${example}.json`).answers;

/** A handover as it is printed, made of an example of its form. */
export function printableExample(
  form: FormKind,
  {
    example = 'complete',
    restricted = false,
    ...more
  }: { example?: string; restricted?: boolean } & Partial<PrintableHandover> = {},
): PrintableHandover {
  const definition = shippedDefinition(form);
  const ids = definition.parts.map(({ id }) => id);
  const answers = answersToSend(definition, more.parts ? {} : exampleAnswers(form, example));
  const parts = partsToRelease(definition, answers, ids).filter((part) => part.restricted === restricted);
  return {
    header: {
      pupilName: 'Noor van den Bos',
      bornOn: '2023-02-14',
      preschoolName: 'De Kikker',
      formTitle: definition.title,
    },
    schoolName: 'De Regenboog',
    definition,
    kind: 'full',
    parts,
    went: ids,
    consentedOn: Object.fromEntries(ids.map((id) => [id, '2026-11-20'])),
    versionNumber: 2,
    sha256: '5f1d'.repeat(16),
    presented: { at: new Date('2026-11-18T14:30:00Z'), byName: 'Fatima Yilmaz' },
    sent: { at: new Date('2026-11-22T10:15:00Z'), byName: 'Fatima Yilmaz' },
    ...more,
  };
}
