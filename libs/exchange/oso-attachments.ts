import { type FileRefusal, type InspectedFile, fileRefusals, inspectFile } from '#libs/platform/inspection/index.js';
import { type ZipRefusal, readZip, zipRefusals } from '#libs/platform/zip/index.js';
import type { OsoDocument } from './domain/index.js';

/** A file of a dossier that may be kept, under what the model knows it by. */
export interface ReadAttachment {
  readonly known: string;
  readonly file: InspectedFile;
}

/** Why a file of a dossier is not kept. */
export interface RefusedAttachment {
  readonly code: string;
  readonly sentence: string;
  /** somebody meant harm, or something is very wrong: the dossier does not come in */
  readonly serious: boolean;
}

const limits = { files: 1, bytes: 20 * 1024 * 1024, ratio: 200 };
/** What the standard allows besides what Estafette keeps. */
const allowedElsewhere = /\.(?:docx?|od[a-z]|xlsx?|txt|pptx?)$/i;
const serious = new Set<ZipRefusal | FileRefusal>(['bomb', 'name', 'program', 'pdf-active', 'web-page']);

/** Unpacks and looks at one file of a dossier: base64, one file in a ZIP, content that fits its name. */
export async function readAttachment(
  document: OsoDocument,
  base64: string,
): Promise<ReadAttachment | RefusedAttachment> {
  const packed = decoded(base64);
  const files = packed ? await readZip(packed, limits) : 'no-zip';
  if (typeof files === 'string') return refusal(files, zipRefusals[files]);
  const bytes = files[0]?.bytes ?? Buffer.alloc(0);
  // Without a name, which the schema asks for, nobody knows what it is.
  const name = document.fileName ?? '';
  if (allowedElsewhere.test(name) && bytes.length > 0) return refusal('kind', otherKind);
  const file = await inspectFile({ name, bytes });
  if (typeof file === 'string') return refusal(file, fileRefusals[file]);
  return { known: document.content, file };
}

const otherKind = 'Wij bewaren alleen PDF, JPG en PNG. Vraag de school om dit bestand als PDF te sturen.';
const refusal = (code: ZipRefusal | FileRefusal | 'kind', sentence: string): RefusedAttachment => ({
  code: `EST.attachment-${code}`,
  sentence,
  serious: code !== 'kind' && (serious.has(code) || code === 'extension'),
});

/** Node takes anything for base64; what is none is no file. */
function decoded(base64: string): Buffer | undefined {
  const compact = base64.replaceAll(/[ \t\r\n]+/g, '');
  return /^[A-Za-z0-9+/]*={0,2}$/.test(compact) && compact.length % 4 === 0
    ? Buffer.from(compact, 'base64')
    : undefined;
}
