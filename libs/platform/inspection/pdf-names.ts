import { FileRefused, type FileRefusal } from './file-refused.js';

const refused: Readonly<Record<string, FileRefusal>> = {
  Encrypt: 'pdf-locked',
  JavaScript: 'pdf-active',
  Launch: 'pdf-active',
  XFA: 'pdf-active',
  SubmitForm: 'pdf-active',
  ImportData: 'pdf-active',
  EmbeddedFile: 'pdf-embedded',
  EmbeddedFiles: 'pdf-embedded',
  RichMedia: 'pdf-embedded',
  GoToE: 'pdf-embedded',
};
const names = new RegExp(`/(${Object.keys(refused).join('|')})(?=[\\s/<>\\[\\](){}%])`);
const escapes = /#([0-9a-f]{2})/gi;
const longestName = 64;

/** `/J#61vaScript` is `/JavaScript`. */
export const decodeName = (text: string): string =>
  text.replaceAll(escapes, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Looks for names that say that a document does something. It is handed a text piece by piece. */
export class NameWatch {
  private rest = '';

  look(piece: string): void {
    const text = decodeName(this.rest + piece);
    const found = names.exec(text)?.[1];
    if (found) throw new FileRefused(refused[found] ?? 'pdf-active');
    this.rest = piece.slice(-longestName);
  }
}
