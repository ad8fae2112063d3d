import { writePdf } from '#libs/platform/pdf/index.js';
import { type LetterContent, letterBlocks, letterKindLabels } from './domain/index.js';

/** The letter on paper. Its day is its moment, so that the same letter gives the same bytes. */
export function letterPdf(template: string, letter: LetterContent): Promise<Buffer> {
  return writePdf({
    title: `Brief: ${letterKindLabels[letter.kind]}`,
    author: letter.sender.schoolName,
    createdAt: new Date(`${letter.datedOn}T12:00:00Z`),
    footer: `Kenmerk ${letter.reference}`,
    blocks: letterBlocks(template, letter),
  });
}
