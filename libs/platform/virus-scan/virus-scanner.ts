import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { Logger } from '../log/index.js';
import { askClamd } from './clamd.js';

export const scanResults = ['clean', 'infected', 'not-scanned'] as const;
/** `not-scanned`: there is no scanner, or it gave no answer. Nobody may take that for clean (ASVS 5.4.3). */
export type ScanResult = (typeof scanResults)[number];

/** Asks a scanner whether there is a virus in a file. A network call: never within a transaction. */
@Injectable()
export class VirusScanner {
  constructor(
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  /** Whether asking again can help. */
  get isThere(): boolean {
    return this.config.CLAMD_URL !== undefined;
  }

  async scan(content: Buffer): Promise<ScanResult> {
    const { CLAMD_URL: address, CLAMD_TIMEOUT_SECONDS: seconds } = this.config;
    if (address === undefined) return 'not-scanned';
    try {
      return await askClamd(address, content, seconds * 1000);
    } catch (error) {
      this.logger.warn({ err: error }, 'The scanner for viruses gave no answer');
      return 'not-scanned';
    }
  }
}
