import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readOsoDossier } from './oso-reading.js';
import { bytesOf, describeShared, sampleText } from '../../test/support/shared-files.js';
import { acceptedBySchema } from './validated.cases.js';

// Our description against the published schema: whatever is done to a document, both say the same of it.

const lines = (xml: string): string[] =>
  xml
    .replaceAll(/<bestandsinhoud>[^<]*/g, '<bestandsinhoud>UEsF')
    .split('\n')
    .filter((line) => line.trim() !== '');

// What stands in an element that we leave is not ours to check.
const leftOut = ['huisarts', 'geboortemaand', 'postcode4adres', 'leerlinggewicht', 'nnca', 'iban', 'medicijngebruik'];
const opens = (line: string, names: readonly string[]): boolean => names.some((name) => line.includes(`<${name}>`));

/** Whole elements on a line or over several, as first and last line, outside of what we leave. */
function elements(all: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  const open: [string, number][] = [];
  for (const [index, line] of all.entries()) {
    const name = /<([\w-]+)[\s>]/.exec(line)?.[1];
    if (/<\/[\w-]+>\s*$/.test(line) && name) found.push([index, index]);
    else if (/^\s*<\//.test(line)) found.push([open.pop()![1], index]);
    else if (name && !line.includes('<?xml')) open.push([name, index]);
  }
  const gone = found.filter(([from]) => opens(all[from]!, leftOut));
  return found.filter(([from, to]) => !gone.some(([begin, end]) => from >= begin && to <= end) && from > 1);
}

const values = [
  '',
  ' ',
  'x',
  '0',
  '1',
  '-5',
  '25',
  '1001',
  'true',
  '2016-02-30',
  '2016-02-29',
  '2016-07-31Z',
  '00YY',
  '2015-2016',
  'é'.repeat(36),
  '12.50',
  '1.',
  'ab<b/>',
  '+7',
  '12345678901',
];

type Act = 'drop' | 'double' | 'swap' | 'value' | 'attribute' | 'stray';
const change = (all: readonly string[], act: Act, at: number, other: number, value: string): string[] => {
  const whole = elements(all);
  const [from, to] = whole[at % whole.length]!;
  const piece = all.slice(from, to + 1);
  if (act === 'drop') return [...all.slice(0, from), ...all.slice(to + 1)];
  if (act === 'double') return [...all.slice(0, to + 1), ...piece, ...all.slice(to + 1)];
  if (act === 'attribute')
    return all.map((line, index) => (index === from ? line.replace(/<([\w-]+)/, '<$1 soort="x"') : line));
  if (act === 'stray') return [...all.slice(0, from), 'tekst', ...all.slice(from)];
  // The codes of a sex are three; the schema takes any number.
  if (act === 'value' && from === to && !all[from]!.includes('<geslacht>'))
    return all.map((line, index) => (index === from ? line.replace(/>[^<]*</, `>${value}<`) : line));
  const [start, end] = whole[other % whole.length]!;
  const rest = [...all.slice(0, from), ...all.slice(to + 1)];
  const place = start > to ? start - piece.length : Math.min(start, rest.length - 3);
  return end >= from && start <= to ? [...all] : [...rest.slice(0, place), ...piece, ...rest.slice(place)];
};

/** What of our findings is about the structure: the schema knows no others. */
const structural = /^EST\.(?:missing|format|choice|element|order|text|attribute|many)$/;
const acceptedByUs = async (xml: string): Promise<boolean> =>
  (await readOsoDossier(bytesOf(xml))).findings.every(
    ({ code }) => !structural.test(code) && !code.startsWith('EST.file'),
  );

describeShared('the description of OSO 2019.1 is that of the published schema', () => {
  it('for the samples', async () => {
    expect(await acceptedBySchema([sampleText('povo'), sampleText('popo'), sampleText('povoOptOut')])).toEqual([
      true,
      true,
      true,
    ]);
    expect(await acceptedByUs(sampleText('popo'))).toBe(true);
  });

  it('for each element of the sample that is dropped or doubled', async () => {
    const all = lines(sampleText('popo'));
    const kinds = new Map(elements(all).map(([from, to], at) => [pathOf(all, from, to), at]));
    const acts = [...kinds.values()].flatMap((at) => (['drop', 'double'] as const).map((act) => [act, at] as const));
    await compare(
      all,
      acts.map(([act, at]) => change(all, act, at, 0, '').join('\n')),
    );
    expect(kinds.size).toBeGreaterThan(200);
  }, 180_000);

  it('for whatever is dropped, doubled, moved, or filled with something else', async () => {
    const all = lines(sampleText('popo'));
    const documents = fc
      .sample(
        fc.tuple(
          fc.constantFrom<Act>('drop', 'double', 'swap', 'value', 'value', 'attribute', 'stray'),
          fc.nat(5000),
          fc.nat(5000),
          fc.constantFrom(...values),
        ),
        { numRuns: 600, seed: 20_191 },
      )
      .map(([act, at, other, value]) => change(all, act, at, other, value).join('\n'));
    const theirs = await compare(all, documents);
    // Both kinds were among them.
    expect(theirs.filter(Boolean).length).toBeGreaterThan(100);
    expect(theirs.filter((accepted) => !accepted).length).toBeGreaterThan(100);
  }, 180_000);
});

/** Both say the same of each document; what the schema said. */
async function compare(all: readonly string[], documents: readonly string[]): Promise<boolean[]> {
  const theirs = await acceptedBySchema(documents);
  const ours = await Promise.all(documents.map(acceptedByUs));
  const different = documents.flatMap((xml, index) =>
    ours[index] === theirs[index] ? [] : [{ schema: theirs[index], differs: difference(all, xml) }],
  );
  expect(different).toEqual([]);
  return theirs;
}

/** Names of the elements around, and of the element itself. */
function pathOf(all: readonly string[], from: number, to: number): string {
  const around = elements(all).filter(([begin, end]) => begin < from && end > to);
  return [...around.map(([begin]) => begin).sort((a, b) => a - b), from]
    .map((line) => /<([\w-]+)/.exec(all[line]!)?.[1])
    .join('/');
}

const difference = (all: readonly string[], xml: string): string => {
  const changed = xml.split('\n');
  const at = changed.findIndex((line, index) => line !== all[index]);
  return `${at}: ${changed.slice(at, at + 2).join(' | ')} in place of ${all.slice(at, at + 2).join(' | ')}`;
};
