import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PdfBook } from '#libs/platform/pdf/index.js';
import { grey, pagePicture } from '../support/page-pictures.js';
import { printableExample } from '../support/printable-handover.js';
import { copyStamp, dossierChapter } from '#libs/dossiers/domain/index.js';

// Looked at by tools that are not ours (poppler-utils of Debian): what is read aloud, which fonts, and how a page looks.
const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined;
if (!hasPoppler) console.warn('Overgeslagen: poppler-utils is er niet (pdfinfo, pdffonts, pdftotext, pdftoppm).');
const describePoppler = hasPoppler ? describe : describe.skip;

const folder = mkdtempSync(join(tmpdir(), 'estafette-print-'));
const file = join(folder, 'dossier.pdf');
const askedAt = new Date('2026-11-22T13:02:00Z');
const stamp = copyStamp({ organisationName: 'De Regenboog', roleLabel: 'Intern begeleider', askedAt });
const run = (tool: string, ...options: string[]): string =>
  spawnSync(tool, [...options, file], { encoding: 'utf8' }).stdout;

beforeAll(async () => {
  const createdAt = new Date('2026-11-22T10:15:00Z');
  const book = new PdfBook({ title: 'Overdracht: Peuterestafette', author: 'De Kikker', createdAt, stamp });
  book.add(dossierChapter(printableExample('peuterestafette'), 'normal', stamp));
  writeFileSync(file, (await book.finish()).bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

describePoppler('the dossier of a child, in tools of others', () => {
  it('is tagged, on A4, with its title and without scripts', () => {
    const info = run('pdfinfo');
    for (const line of [/Tagged: +yes/, /JavaScript: +no/, /Encrypted: +no/, /Page size:.*A4/, /Title: +Overdracht/]) {
      expect(info).toMatch(line);
    }
    expect(run('pdfinfo', '-struct-text')).toMatch(/Document\s+Sect\s+H1 \(block\)\s+"Noor van den Bos"/);
  });

  it('has its fonts in it, in part, with what their signs mean', () => {
    const fonts = run('pdffonts').trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+SourceSans3\S* .* yes yes yes /);
  });

  it('gives its words back in the order in which they are read', () => {
    const text = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout.replaceAll(/\s+/g, ' ');
    const order = [
      'Noor van den Bos',
      'Inhoud',
      'Wat er meegaat',
      'Telt alle auto’s.',
      'Wij herkennen dit.',
      'Zegel (SHA-256)',
    ];
    const places = order.map((words, place) => (place === 0 ? text.indexOf(words) : text.lastIndexOf(words)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  // In cells of some millimetres and sixteen greys: what a person would see at arm's length, whatever draws the letters.
  it.each([1, 2, 6])('page %i looks as it did', (number) => {
    const options = `-gray -r 36 -f ${number} -l ${number} -singlefile`;
    spawnSync('pdftoppm', [...options.split(' '), file, join(folder, 'page')]);
    const picture = pagePicture(readFileSync(join(folder, 'page.pgm')));
    const kept = `test/house/pictures/page-${number}.txt`;
    if (process.env['ESTAFETTE_WRITE_PICTURES']) {
      mkdirSync('test/house/pictures', { recursive: true });
      writeFileSync(kept, picture);
    }
    const before = grey(readFileSync(kept, 'utf8'));
    const differing = grey(picture).filter((level, place) => Math.abs(level - (before[place] ?? 99)) > 3);
    expect(differing.length / grey(picture).length).toBeLessThan(0.02);
  });
});
