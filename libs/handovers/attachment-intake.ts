import { inspectFile } from '#libs/platform/inspection/index.js';
import { VirusScanner } from '#libs/platform/virus-scan/index.js';
import { Injectable } from '@nestjs/common';
import { infectedFile, notThisFile } from './attachment-refusals.js';
import type { FileToKeep } from './attachment-store.js';

/** Looks at a file before anything of it is kept. Asks a scanner over the network: never within a transaction. */
@Injectable()
export class AttachmentIntake {
  constructor(private readonly scanner: VirusScanner) {}

  /** @throws invalid with the remedy when it is not taken */
  async look(given: { readonly name: string; readonly bytes: Buffer }): Promise<FileToKeep> {
    const found = await inspectFile(given);
    if (typeof found === 'string') throw notThisFile(found);
    // As it came: in what is left out of a picture there may be one too.
    const scan = await this.scanner.scan(given.bytes);
    if (scan === 'infected') throw infectedFile();
    return { ...found, scan };
  }
}
