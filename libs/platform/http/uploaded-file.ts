import type { FastifyRequest } from 'fastify';
import { DomainError, invalid } from '../domain/index.js';
import { ProblemError } from './problem.js';

/** A file as it came in, under the name that it had there. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface UploadLimit {
  readonly maxBytes: number;
  /** code and Dutch sentence, with the remedy, for who brings more */
  readonly refusal: readonly [code: string, reason: string];
}

/** What a form takes beside the file itself: boundaries and headers. */
const wrapping = 64 * 1024;

/**
 * Takes one file from a form (multipart). What says beforehand that it is larger than the limit is refused without being
 * read; what turns out to be, at the first byte too many.
 */
export async function oneUploadedFile(
  request: FastifyRequest,
  { maxBytes, refusal }: UploadLimit,
): Promise<UploadedFile> {
  const [code, reason] = refusal;
  const tooLarge = new DomainError('too-large', code, reason, [{ name: 'file', code: 'too-large', reason }]);
  if (!request.isMultipart()) {
    throw new ProblemError(415, 'upload.not-multipart', 'Stuur het bestand als formulier (multipart/form-data).');
  }
  if (Number(request.headers['content-length'] ?? 0) > maxBytes + wrapping) throw tooLarge;
  try {
    let found: UploadedFile | undefined;
    for await (const file of request.files({ limits: { fileSize: maxBytes, files: 1, fields: 0 } })) {
      found = { name: file.filename, bytes: await file.toBuffer() };
    }
    if (found) return found;
  } catch (error) {
    throw refusalOf(error, tooLarge);
  }
  throw invalid('upload.incomplete', [{ name: 'file', code: 'isNotEmpty', reason: 'Kies een bestand.' }]);
}

function refusalOf(error: unknown, tooLarge: DomainError): unknown {
  const { code, statusCode } = error as { readonly code?: unknown; readonly statusCode?: unknown };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge;
  if (['FST_FILES_LIMIT', 'FST_PARTS_LIMIT', 'FST_FIELDS_LIMIT'].includes(String(code))) {
    return new ProblemError(413, 'upload.too-many-parts', 'Stuur één bestand tegelijk.');
  }
  const isKnown = typeof statusCode === 'number' && statusCode < 500;
  return isKnown
    ? error
    : new ProblemError(400, 'upload.unreadable', 'Het bestand kwam niet goed aan. Stuur het opnieuw.');
}
