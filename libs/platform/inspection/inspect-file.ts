import { createHash } from 'node:crypto';
import { type MediaType, kindOf } from './file-kind.js';
import { cleanFileName, extensionOf } from './file-name.js';
import { FileRefused, type FileRefusal } from './file-refused.js';
import { cleanJpeg } from './jpeg.js';
import { checkPdf } from './pdf.js';
import { cleanPng } from './png.js';

export type { MediaType } from './file-kind.js';

/** A file that may be kept: its content without what somebody did not mean to send. */
export interface InspectedFile {
  readonly name: string;
  readonly mediaType: MediaType;
  readonly content: Buffer;
  /** of that content */
  readonly sha256: string;
}

/**
 * Looks at a file that somebody brought: name, kind and structure (ASVS 5.2.2, 5.2.3). Pictures come out without the place
 * where they were taken. What it cannot know is whether there is a virus in it: that is asked of a scanner.
 */
export async function inspectFile(given: {
  readonly name: string;
  readonly bytes: Buffer;
}): Promise<InspectedFile | FileRefusal> {
  try {
    if (given.bytes.length === 0) return 'empty';
    const name = cleanFileName(given.name);
    const mediaType = kindOf(given.bytes, extensionOf(name));
    const content = await readers[mediaType](given.bytes);
    return { name, mediaType, content, sha256: createHash('sha256').update(content).digest('hex') };
  } catch (error) {
    if (error instanceof FileRefused) return error.refusal;
    // Reading past the end: it promises more than it holds.
    if (pastTheEnd.has((error as { code?: unknown }).code)) return 'damaged';
    throw error;
  }
}

const pastTheEnd = new Set<unknown>(['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS']);

const readers: Readonly<Record<MediaType, (bytes: Buffer) => Promise<Buffer>>> = {
  'application/pdf': checkPdf,
  'image/jpeg': async (bytes) => cleanJpeg(bytes),
  'image/png': cleanPng,
};
