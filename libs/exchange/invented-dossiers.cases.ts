import fc from 'fast-check';
import {
  type CodeListName,
  type OptionalCategory,
  type OsoDossier,
  codeLists,
  deliveryFor,
  isBsn,
  optionalCategories,
  osoDossier,
} from './domain/index.js';
import type { Leaf } from './domain/structure/leaves.js';
import { type Block, type Listed, type Part, type Shape, shapeOf } from './domain/structure/parts.js';

// Dossiers made from the description itself: every element, every code, and texts with whatever Unicode has.

const days = ['2015-08-01', '2016-02-29', '2015-07-31', '2014-12-31'];
const plain = [
  true,
  false,
  'unknown',
  'female',
  'male',
  '00YY',
  '14AI',
  '00',
  '01',
  '1234',
  '2015-2016',
  '24-03-2015',
  '12.50',
  '-3',
  0,
  7,
  24,
];
const country = fc.record({ code: fc.constant('6030'), name: fc.string({ unit: 'binary', maxLength: 8 }) });
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });

const takes = (leaf: Leaf<unknown>, value: unknown): boolean => {
  const written = leaf.write(value);
  return typeof written === 'string' || typeof written === 'object';
};

/** A file of a kind that the standard allows. */
const named = (row: object): object =>
  'content' in row && 'fileName' in row ? { ...row, fileName: `${String(row.fileName)}.pdf` } : row;

function valueOf(leaf: Leaf<unknown>): fc.Arbitrary<unknown> {
  if (leaf.content) return fc.constant('file');
  if (leaf.list) {
    const codes = codeLists[leaf.list as CodeListName].codes;
    return fc.constantFrom(...(takes(leaf, codes[0]) ? codes : codes.map(Number)));
  }
  if (takes(leaf, 'é')) return text.filter((value) => takes(leaf, value));
  if (leaf.attributes) return country;
  return fc.constantFrom(...[...plain, ...days].filter((value) => takes(leaf, value)));
}

const shapeValue = (shape: Shape): fc.Arbitrary<unknown> =>
  shape.kind === 'leaf'
    ? valueOf(shape)
    : shape.repeats
      ? fc.array(rowOf(shape), { minLength: 1, maxLength: 2 })
      : rowOf(shape);

const partValue = (part: Part | Listed): fc.Arbitrary<unknown> => {
  const item = part.kind === 'listed' ? part.item : part;
  const value = shapeValue(shapeOf(item));
  const least = item.occurs === 'some' ? 1 : 0;
  return item.occurs === 'some' || item.occurs === 'many' ? fc.array(value, { minLength: least, maxLength: 2 }) : value;
};

/** Of a choice one at most, and one when there must be. */
function rowOf(shape: Block): fc.Arbitrary<unknown> {
  const parts = Object.entries(shape.fields).filter(([, part]) => part.kind !== 'left') as [string, Part | Listed][];
  const values = Object.fromEntries(parts.map(([name, part]) => [name, partValue(part)]));
  const mandatory = parts.filter(([, part]) => part.occurs === 'one' || part.occurs === 'some').map(([name]) => name);
  const choices = [...new Set(parts.flatMap(([, part]) => part.choice ?? []))];
  const chosen = fc.tuple(
    ...choices.map((choice) => fc.constantFrom(...parts.filter(([, part]) => part.choice === choice))),
  );
  return fc.tuple(fc.record(values, { requiredKeys: mandatory as never[] }), chosen).chain(([row, picks]) => {
    const gone = parts
      .filter(([, part]) => part.choice && !picks.some((pick) => pick[1] === part))
      .map(([name]) => name);
    const rest = Object.fromEntries(Object.entries(row as object).filter(([name]) => !gone.includes(name)));
    const needed = picks.filter(
      ([, part]) => shape.mustChoose.includes(part.choice!) && !Object.hasOwn(rest, part.xml),
    );
    return fc
      .record(Object.fromEntries(needed.map(([name]) => [name, values[name]!])))
      .map((more) => named({ ...rest, ...more }));
  });
}

const bsn = fc
  .integer({ min: 10_000_000, max: 99_999_999 })
  .map((eight) => Array.from({ length: 10 }, (_, last) => `${eight}${last}`).find(isBsn))
  .filter((found) => found !== undefined);

/** A model that is not yet one. */
interface Loose {
  [name: string]: Loose;
}
const loose = (value: unknown): Loose => value as Loose;
const rowsOf = (value: unknown): Loose[] => (value as Loose[] | undefined) ?? [];

const contacts = (rows: unknown): void => {
  for (const row of rowsOf(rows)) if (loose(row).kind === loose('e-mail')) row.value = loose('ouder@thuis.nl');
};
const results = (pupil: Loose): Loose[] =>
  rowsOf(pupil.tests).flatMap((test) => [test.result!, ...rowsOf(test.parts).map((part) => part.result!)]);

const address = { kind: 'bezoek', street: 'Kade <&> "9"', number: '1', postcode: '1311AB', town: 'Almere' };
const inspected = { provisional: false, inspected: true, inspectedOn: '2015-12-18', agreement: 'Nee' };
const file = { part: 'LASLVS', madeOn: '2016-01-02', standardVersion: '2019.1', validationVersion: '2019.1.1' };

/** What the rules ask beyond the schema. */
function ruled(
  model: Loose,
  transfer: 'POPO' | 'POVO',
  number: string,
  leftOut: readonly OptionalCategory[],
): OsoDossier {
  Object.assign(model.metadata!, file, { transfer, delivery: deliveryFor(transfer, leftOut) });
  Object.assign(model, { transferKind: 'overstapdossier', inspection: { ...model.inspection, ...inspected } });
  const school = model.school!;
  Object.assign(school, { addresses: [address], contacts: [{ kind: 'telefoon', value: '0361234567' }] });
  const pupil = school.pupil!;
  pupil.educationNumber = undefined as never;
  Object.assign(pupil, { bsn: number, bornOn: '2004-02-29', addressSecret: (pupil.addressSecret as unknown) === true });
  Object.assign(pupil, {
    administrationKey: 'LN1',
    enrolledOn: '2008-03-01',
    givenNames: ['Noor'],
    addresses: [address],
  });
  if (rowsOf(pupil.career).length === 0) Object.assign(pupil, { career: [career] });
  const advice = { advice: '40', contactWanted: false, contactEmail: 'juf@school.nl', revisedAdvice: '50' };
  Object.assign(pupil, { advice: { ...pupil.advice, ...advice } });
  people(pupil);
  tests(pupil);
  return model as unknown as OsoDossier;
}

function people(pupil: Loose): void {
  const guardians = rowsOf(pupil.guardians);
  if (guardians.length === 0) guardians.push(loose({ familyName: 'Bos', legalRepresentative: true }));
  for (const guardian of guardians) {
    contacts(guardian.contacts);
    if (guardian.diedOn) guardian.deceased = loose(true);
  }
  contacts(pupil.contacts);
  contacts(pupil.responsibleInstitution?.contacts);
  Object.assign(pupil, { guardians, guardiansResponsible: true });
}

function tests(pupil: Loose): void {
  for (const test of rowsOf(pupil.tests)) test.taking!.takenOn = loose('2015-10-01');
  for (const result of results(pupil)) result.score = loose({ ...result.score, right: 3 });
  const sheets = rowsOf(pupil.reportCards).flatMap((card) => rowsOf(card.sheets));
  const marks = sheets.flatMap((sheet) => [...rowsOf(sheet.marks), ...rowsOf(sheet.subjects).map(({ mark }) => mark!)]);
  for (const mark of marks) mark.value = loose('7');
  const { finalTest } = pupil;
  if (finalTest?.result) finalTest.result.testAdvice = loose('havo');
  else delete pupil.finalTest;
}

const career = { schoolYear: '2015-2016', groupCode: '8', yearGroup: '8', brin: '00YY', site: '00' };

/** Whole dossiers that the schema and all rules accept. */
export const inventedDossier: fc.Arbitrary<OsoDossier> = fc
  .tuple(
    rowOf(osoDossier),
    fc.constantFrom('POPO' as const, 'POVO' as const),
    bsn,
    fc.subarray([...optionalCategories]),
  )
  .map(([model, transfer, number, leftOut]) => ruled(loose(structuredClone(model)), transfer, number, leftOut));
