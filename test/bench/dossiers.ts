import { PdfBook } from '#libs/platform/pdf/index.js';
import { type DossierChapter, dossierChapter } from '#libs/dossiers/domain/index.js';
import { printableExample } from '../support/printable-handover.js';
import { drawBare, textsOf } from './bare-dossier.js';
import { startProgram } from './programs.js';
import { type Result, inTurn, median, seconds } from './rounds.js';

const stamp = 'Kopie voor De Regenboog (intern begeleider), 22 nov 2026, 14:02';
const facts = { title: 'Overdracht', author: 'De Kikker', createdAt: new Date('2026-11-22T10:15:00Z'), stamp };

/** A dossier of seven pages, every question answered. */
export const oneDossier = (name = 'Noor van den Bos'): DossierChapter => {
  const example = printableExample('peuterestafette');
  return dossierChapter({ ...example, header: { ...example.header, pupilName: name } }, 'normal', stamp);
};
export const newBook = (): PdfBook => new PdfBook(facts);

/** What a batch of so many takes of memory, after some and after all. */
export interface BatchMemory {
  readonly after20: number;
  readonly after100: number;
}

/**
 * Dossiers drawn one after another, each a file of its own: ours with its tree of blocks, tags, contents, bookmarks, stamp and
 * seal, against pdfkit that only draws the same words. Then a hundred in one file, in a process of its own.
 */
export async function dossiers(count: number, rounds: number): Promise<Result[]> {
  const bareTexts = textsOf(oneDossier());
  let pages = 0;
  const ours = (): Promise<number> =>
    seconds(async () => {
      for (let each = 0; each < count; each += 1) {
        const book = newBook();
        book.add(oneDossier());
        pages = (await book.finish()).pages;
      }
    });
  const theirs = (): Promise<number> =>
    seconds(async () => {
      for (let each = 0; each < count; each += 1) await drawBare(bareTexts);
    });
  await ours();
  await theirs();
  const measured = await inTurn(rounds, ours, theirs);
  const [own, bare] = [median(measured.map((round) => round.ours)), median(measured.map((round) => round.baseline))];
  const perSecond = (time: number): string => `${Math.round((count * pages) / time)} pages/s`;
  const ratio = median(measured.map((round) => round.baseline / round.ours));
  return [
    {
      name: `dossiers of ${pages} pages`,
      ours: perSecond(own),
      baseline: perSecond(bare),
      ratio,
      goal: '≥ 0.6',
      met: ratio >= 0.6,
    },
    await memoryOfMany(),
  ];
}

async function memoryOfMany(): Promise<Result> {
  const program = await startProgram('test/bench/dossier-batch.js', {});
  const memory = await new Promise<BatchMemory>((resolve) => {
    program.child.once('message', (message) => resolve(message as BatchMemory));
    program.child.send('go');
  });
  await program.stop();
  const ratio = memory.after100 / memory.after20;
  const mib = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MiB`;
  return {
    ...{ name: 'memory of a batch: after 100 dossiers against after 20', ours: mib(memory.after100) },
    ...{ baseline: mib(memory.after20), ratio, goal: '≤ 1.2', met: ratio <= 1.2 },
  };
}
