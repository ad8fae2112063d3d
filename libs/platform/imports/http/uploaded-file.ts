import type { FastifyRequest } from 'fastify';
import { DomainError, type Finding, invalid } from '../../domain/index.js';
import { ProblemError } from '../../http/index.js';

export interface UploadedFile {
  readonly kind: string;
  readonly file: Buffer;
}

const tooLarge = 'Het bestand is groter dan 20 MB. Deel het op, of laat kolommen weg die wij niet nodig hebben.';

/**
 * Takes the file and its kind from a form. What is larger than the limit is refused while it comes in; its name is not
 * used and not kept.
 */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) {
    throw new ProblemError(415, 'import.not-multipart', 'Stuur het bestand als formulier (multipart/form-data).');
  }
  let file: Buffer | undefined;
  let kind = '';
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = await part.toBuffer();
      else if (part.fieldname === 'kind') kind = String(part.value);
    }
  } catch (error) {
    throw refusal(error);
  }
  const findings = missing(kind, file);
  if (!file || findings.length > 0) throw invalid('import.incomplete', findings);
  return { kind, file };
}

function missing(kind: string, file: Buffer | undefined): Finding[] {
  const findings: Finding[] = [];
  if (!kind) findings.push({ name: 'kind', code: 'isNotEmpty', reason: 'Kies wat voor bestand dit is.' });
  if (!file) findings.push({ name: 'file', code: 'isNotEmpty', reason: 'Kies een bestand.' });
  return findings;
}

function refusal(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new DomainError('too-large', 'import.file-too-large', tooLarge);
  if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT' || code === 'FST_FIELDS_LIMIT') {
    return new ProblemError(413, 'import.too-many-parts', 'Stuur één bestand tegelijk.');
  }
  const known = typeof (error as { statusCode?: unknown }).statusCode === 'number';
  return known
    ? error
    : new ProblemError(400, 'import.unreadable', 'Het bestand kwam niet goed aan. Stuur het opnieuw.');
}
