import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';

/**
 * Keyed fingerprints (HMAC-SHA256) of what can be guessed, such as an address or six digits: a plain hash of those is found
 * by trying all. Whoever holds the database and not the key learns nothing from one.
 */
@Injectable()
export class Fingerprints {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = Buffer.from(hkdfSync('sha256', config.ENCRYPTION_KEY, '', 'estafette fingerprints', 32));
  }

  /** @param purpose what it is for, such as `application.code`: the same text gives another fingerprint elsewhere */
  of(text: string, purpose: string): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}\n${text}`).digest();
  }
}
