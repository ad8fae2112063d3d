import { type LocalDate, monthOf, yearOf } from '#libs/platform/domain/index.js';
import type { OsoDossier } from '../dossier.js';
import { type Fault, type Rule, isEmpty, numbered, refusedWhen, rule } from './rule.js';

type Test = NonNullable<OsoDossier['school']['pupil']['tests']>[number];
type TestResult = Test['result'];

// What comes from elsewhere may lack what the schema asks for: that is said already, and must not stop the other rules.
const isThere = (value: unknown): boolean => value !== undefined;

/** Each result of a test and of its parts, with where it stands. */
const results = ({ school }: OsoDossier): (readonly [TestResult, string])[] =>
  numbered(school.pupil.tests).flatMap(([test, index]) => {
    const field = `school.pupil.tests.${index}`;
    const parts = numbered(test.parts).map(([part, at]) => [part.result, `${field}.parts.${at}.result`] as const);
    return [[test.result, `${field}.result`] as const, ...parts].filter(([result]) => isThere(result));
  });

/** The first day of the second school year before the one that `on` lies in (rule TR04). */
export const earliestTestDay = (on: LocalDate): LocalDate => `${yearOf(on) - (monthOf(on) < 8 ? 3 : 2)}-08-01`;

const scored = ['questions', 'right', 'wrong', 'read', 'time', 'skill'] as const;
const exempt = ({ school }: OsoDossier): boolean => {
  const finalTest = school.pupil.finalTest;
  return finalTest?.tookPart === false || finalTest?.result?.exemption === 'J';
};

type Mark = NonNullable<OsoDossier['school']['pupil']['reportCards']>[number]['sheets'][number]['marks'][number];
const marksOf = ({ school }: OsoDossier): (readonly [Mark, string])[] =>
  numbered(school.pupil.reportCards).flatMap(([card, index]) =>
    numbered(card.sheets).flatMap(([sheet, at]) => {
      const field = `school.pupil.reportCards.${index}.sheets.${at}`;
      return [
        ...numbered(sheet.subjects).map(([{ mark }, place]) => [mark, `${field}.subjects.${place}.mark`] as const),
        ...numbered(sheet.marks).map(([mark, place]) => [mark, `${field}.marks.${place}`] as const),
      ].filter(([mark]) => isThere(mark));
    }),
  );

const tooEarly = (dossier: OsoDossier): Fault[] =>
  dossier.metadata.transfer === 'POVO' && isThere(dossier.metadata.madeOn)
    ? numbered(dossier.school.pupil.tests)
        .filter(([{ taking }]) => isThere(taking) && taking.takenOn < earliestTestDay(dossier.metadata.madeOn))
        .map(([, index]) => ({
          field: `school.pupil.tests.${index}.taking.takenOn`,
          sentence: `Deze toets is te oud: alleen toetsen vanaf ${earliestTestDay(dossier.metadata.madeOn)} gaan mee. Haal haar weg.`,
        }))
    : [];

/** Rules about tests and marks. */
export const testRules: readonly Rule[] = [
  rule(
    'OVa.TR01',
    ({ metadata, school }) =>
      metadata.transfer === 'POVO' &&
      metadata.part === 'LASLVS' &&
      metadata.delivery?.tests !== 'OPT-UIT' &&
      isEmpty(school.pupil.tests)
        ? [
            {
              field: 'school.pupil.tests',
              sentence:
                'Er staat geen toets uit het leerlingvolgsysteem in. Dat mag, maar voeg er als het kan een toe.',
            },
          ]
        : [],
    'notice',
  ),
  rule('OVa.TR04', tooEarly),
  rule('OVa.TR05', (dossier) =>
    results(dossier)
      .filter(([{ score, referenceScores, document }]) => !score && isEmpty(referenceScores) && !document)
      .map(([, field]) => ({
        field,
        sentence: 'Bij deze toets staat geen uitslag. Vul een score in, of voeg de uitslag als bijlage toe.',
      })),
  ),
  rule('OVa.TR06', (dossier) =>
    results(dossier)
      .filter(([{ score }]) => score && scored.every((name) => score[name] === undefined))
      .map(([, field]) => ({
        field: `${field}.score`,
        sentence: 'Bij deze toetsscore staat geen aantal, tijd of vaardigheidsscore. Vul er een in.',
      })),
  ),
  rule('OVa.CL01', (dossier) =>
    marksOf(dossier)
      .filter(([{ value, qualification }]) => !value && !qualification)
      .map(([, field]) => ({
        field,
        sentence: 'Bij dit cijfer staat geen waarde en geen woord. Vul een van de twee in, of haal het weg.',
      })),
  ),
  refusedWhen(
    'OVa.EB02',
    'school.pupil.finalTest.result',
    'De leerling maakte de doorstroomtoets, maar de uitslag ontbreekt. Vul de uitslag in.',
    ({ school }) => school.pupil.finalTest?.tookPart === true && !school.pupil.finalTest.result,
  ),
  refusedWhen(
    'OVa.EB03',
    'school.pupil.finalTest.result.kind',
    'De leerling maakte de doorstroomtoets niet, maar er staat niet bij welke toets het was. Vul de soort toets in.',
    (dossier) => exempt(dossier) && !dossier.school.pupil.finalTest?.result?.kind,
  ),
  refusedWhen(
    'OVa.EB04',
    'school.pupil.finalTest.result.testAdvice',
    'Het advies van de doorstroomtoets ontbreekt. Vul het toetsadvies in.',
    ({ school: { pupil } }) =>
      pupil.finalTest?.tookPart === true && pupil.finalTest.result !== undefined && !pupil.finalTest.result.testAdvice,
  ),
  refusedWhen(
    'OG.03',
    'school.pupil.support.learningSupport.endsOn',
    'Leerwegondersteuning eindigt op 31 juli. Pas de einddatum aan.',
    ({ school }) => school.pupil.support?.learningSupport?.endsOn?.endsWith('-07-31') === false,
  ),
];
