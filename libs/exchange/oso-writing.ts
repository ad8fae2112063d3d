import { writeZip } from '#libs/platform/zip/index.js';
import { type OsoDossier, documentsOf, writeOso } from './domain/index.js';

/** The content of a file of a dossier, by what the model knows it by. */
export type ContentOf = (content: string, fileName: string) => Promise<Buffer>;

/**
 * An OSO-bestand (2019.1) as a stream of text, file by file: never more than one attachment in memory. Ask `readiness` first:
 * what the schema would refuse throws half-way.
 */
export async function* osoText(dossier: OsoDossier, contentOf: ContentOf): AsyncGenerator<string> {
  const names = fileNames(dossier);
  let text = '';
  for (const piece of writeOso(dossier)) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < longEnough) continue;
    } else {
      const name = names.get(piece.content) ?? 'bijlage';
      const packed = await writeZip(name, await contentOf(piece.content, name));
      yield text;
      text = packed.toString('base64');
    }
    yield text;
    text = '';
  }
  if (text) yield text;
}

const longEnough = 16 * 1024;

function fileNames(dossier: OsoDossier): Map<string, string> {
  return new Map(documentsOf(dossier).map(({ document }) => [document.content, document.fileName]));
}
