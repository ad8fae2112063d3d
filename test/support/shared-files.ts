import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';

// Data of third parties is read from where it stands and never copied into the project.
const folder = process.env.ESTAFETTE_SHARED ?? '../shared';
const path = (name: string): string => join(folder, name);

export const sharedFile = (name: string): Buffer => readFileSync(path(name));
const isThere = existsSync(path('oso'));
if (!isThere) console.warn(`skipped: ${folder} is not there (ESTAFETTE_SHARED names the folder)`);

/** Specs that need the published files: skipped, and said so, where these are not. */
export const describeShared = isThere ? describe : describe.skip;

export const samples = {
  povo: 'oso/examples/Voorbeelddossier_OV_POVO_full.xml',
  povoOptOut: 'oso/examples/Voorbeelddossier_OV_POVO_opt_out.xml',
  popo: 'oso/examples/Voorbeelddossier_OV_POPO_full.xml',
} as const;
export const sampleText = (name: keyof typeof samples): string => sharedFile(samples[name]).toString('utf8');

export async function* bytesOf(text: string | Buffer): AsyncGenerator<Buffer> {
  yield typeof text === 'string' ? Buffer.from(text) : text;
}
