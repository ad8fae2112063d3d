import { createRequire } from 'node:module';
import { type OsoDossier, deliveryFor, osoNamespace, prepared, readiness } from '#libs/exchange/domain/index.js';
import { osoText, readOsoFile } from '#libs/exchange/index.js';
import { startProgram } from './programs.js';
import { type Result, inTurn, median, seconds } from './rounds.js';

const sax = createRequire(import.meta.url)('sax') as typeof import('sax');

/** What a long row of dossiers takes of memory, after a tenth and after all. */
export interface ExchangeMemory {
  readonly afterTenth: number;
  readonly afterAll: number;
}

/** All children who go to secondary education in a year. */
const aYear = 170_000;
const address = { kind: 'bezoek', street: 'Kade', number: '12', postcode: '1311AB', town: 'Almere' };
const contact = { kind: 'telefoon', use: 'prive', value: '0361234567' };
const score = (right: number) => ({
  score: { right, skill: '103' },
  referenceScores: [
    { kind: 'AE', group: 'Landelijk', value: 'B' },
    { kind: 'IV', group: 'Landelijk', value: 'II' },
  ],
});

/** A dossier as most are: eight years of school, a dozen tests, two parents, no files. */
export const oneOfMany = (place: number): OsoDossier => ({
  metadata: {
    ...{ part: 'LASLVS', packageName: 'Estafette', packageVersion: '1', madeOn: '2026-03-24', transfer: 'POVO' },
    ...{ standardVersion: '2019.1', validationVersion: '2019.1.1', delivery: deliveryFor('POVO') },
  },
  transferKind: 'overstapdossier',
  inspection: { provisional: false, inspected: true, inspectedOn: '2026-03-20', agreement: 'Ja' },
  school: {
    ...{
      name: 'De Regenboog',
      addresses: [address],
      contacts: [contact],
      brin: '00YY',
      site: '00',
      deliveryPoint: '1',
    },
    pupil: {
      ...{
        givenNames: ['Noor', 'Anna'],
        prefix: 'van den',
        familyName: `Bos ${place}`,
        callName: 'Noor',
        bornOn: '2014-03-01',
      },
      ...{ sex: 'female', addressSecret: false, addresses: [address], contacts: [contact], bsn: '123456782' },
      ...{ administrationKey: `LN${place}`, enrolledOn: '2018-03-01', guardiansResponsible: true },
      advice: {
        advice: '42',
        parentsWish: '42',
        pupilWish: '52',
        grounds: 'Werkt hard en leest graag.',
        contactWanted: false,
      },
      career: Array.from({ length: 8 }, (_, year) => ({
        ...{ schoolYear: `${2018 + year}-${2019 + year}`, groupCode: `${year + 1}a`, yearGroup: `${year + 1}` },
        ...{ brin: '00YY', site: '00' },
      })),
      tests: Array.from({ length: 12 }, (_, at) => ({
        identity: { code: `RW${at}`, subject: 'rekenen', name: 'Rekenen-Wiskunde' },
        ...{ taking: { takenOn: '2025-10-01', yearGroup: '8' }, result: score(at) },
      })),
      guardians: ['1', '2'].map((relation) => ({
        ...{
          givenNames: ['Sanne'],
          familyName: 'Bos',
          addressSecret: false,
          addresses: [address],
          contacts: [contact],
        },
        ...{ relation, legalRepresentative: true },
      })),
    },
  },
});

const noFile = (): Promise<Buffer> => Promise.reject(new Error('there are no files'));

async function textOf(place: number): Promise<string> {
  const dossier = prepared(oneOfMany(place));
  if (readiness(dossier).some(({ severity }) => severity === 'error')) throw new Error('not ready');
  let text = '';
  for await (const piece of osoText(dossier, noFile)) text += piece;
  return text;
}

/** Made ready, checked against every rule, written. */
export async function exportMany(count: number): Promise<void> {
  for (let place = 0; place < count; place += 1) await textOf(place);
}

/** A class file without end: so many dossiers in a row. */
export async function* dossiersInOneFile(count: number): AsyncGenerator<Buffer> {
  const dossier = Buffer.from((await textOf(0)).replace(/^<\?xml[^>]*\?>/, ''));
  yield Buffer.from(`<dossiers xmlns="${osoNamespace}">`);
  for (let place = 0; place < count; place += 1) yield dossier;
  yield Buffer.from('</dossiers>');
}

export async function importMany(source: AsyncIterable<Uint8Array>): Promise<void> {
  let taken = 0;
  const refused = await readOsoFile(source, ({ dossier }) => void (taken += dossier ? 1 : 0));
  if (refused.length > 0 || taken === 0) throw new Error(refused[0]?.code ?? 'nothing was taken');
}

/** Strings put after one another, without description, rules or escapes. */
function bareText(value: unknown, name: string): string {
  if (Array.isArray(value)) return value.map((inside) => bareText(inside, name)).join('');
  if (typeof value !== 'object') return `<${name}>${String(value)}</${name}>`;
  const inside = Object.entries(value as object).map(([key, each]) => bareText(each, key));
  return `<${name}>${inside.join('')}</${name}>`;
}

async function bareParse(source: AsyncIterable<Uint8Array>): Promise<void> {
  const parser = sax.parser(true, { xmlns: true });
  let length = 0;
  parser.ontext = (text) => (length += text.length);
  for await (const bytes of source) parser.write(Buffer.from(bytes).toString('utf8'));
  parser.close();
}

const rate = (count: number, time: number): string =>
  `${Math.round(count / time)}/s, a year's ${aYear.toLocaleString('en')} in ${Math.round((aYear / count) * (time / 60))} min`;

/** Export and import of whole dossiers, against writing strings and against the parser alone; then the memory of a long row. */
export async function exchange(count: number, rounds: number): Promise<Result[]> {
  const writing = (): Promise<number> => seconds(() => exportMany(count));
  const strings = (): Promise<number> =>
    seconds(async () => {
      for (let place = 0; place < count; place += 1) bareText(oneOfMany(place), 'dossier');
    });
  const reading = (): Promise<number> => seconds(() => importMany(dossiersInOneFile(count)));
  const parsing = (): Promise<number> => seconds(() => bareParse(dossiersInOneFile(count)));
  await exportMany(100);
  await importMany(dossiersInOneFile(100));
  const written = await inTurn(rounds, writing, strings);
  const read = await inTurn(rounds, reading, parsing);
  const line = (name: string, all: typeof read, goal?: number): Result => {
    const [ours, baseline] = [median(all.map((round) => round.ours)), median(all.map((round) => round.baseline))];
    const ratio = median(all.map((round) => round.ours / round.baseline));
    const aim = goal === undefined ? {} : { goal: `≤ ${goal}`, met: ratio <= goal };
    return { name, ours: rate(count, ours), baseline: rate(count, baseline), ratio, ...aim };
  };
  return [
    line(`OSO export of ${count} dossiers, against bare strings`, written),
    line(`OSO import of ${count} dossiers, against the bare parser`, read, 3),
    await memoryOfMany(count),
  ];
}

async function memoryOfMany(count: number): Promise<Result> {
  const program = await startProgram('test/bench/exchange-class.js', {});
  const memory = await new Promise<ExchangeMemory>((resolve) => {
    program.child.once('message', (message) => resolve(message as ExchangeMemory));
    program.child.send(count);
  });
  await program.stop();
  const ratio = memory.afterAll / memory.afterTenth;
  const mib = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MiB`;
  return {
    ...{ name: `memory of OSO: after ${count} dossiers against a tenth`, ours: mib(memory.afterAll) },
    ...{ baseline: mib(memory.afterTenth), ratio, goal: '≤ 1.2', met: ratio <= 1.2 },
  };
}
