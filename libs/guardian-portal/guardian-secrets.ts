import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { hashOf } from '#libs/access/index.js';
import { Config } from '#libs/platform/config/index.js';
import { Injectable } from '@nestjs/common';

/** What stands in the database of a secret, with which only our key makes that secret again. */
export interface Salted {
  readonly id: string;
  readonly salt: string;
}

const digits = 6;

/** Secrets of links and codes. They follow from a key, so that the worker can mail them and no table holds them. */
@Injectable()
export class GuardianSecrets {
  constructor(private readonly config: Config) {}

  newSalt(): string {
    return randomBytes(16).toString('base64url');
  }

  /** 256 bits */
  tokenOf({ id, salt }: Salted): string {
    return this.mac(`guardian link\n${id}\n${salt}`).toString('base64url');
  }

  hashOf(token: string): string {
    return hashOf(token);
  }

  /** Behind the `#`: what stands there is sent to no server and in no log. */
  linkOf(invitation: Salted): string {
    return `${this.config.PUBLIC_ORIGIN}/ouder#${this.tokenOf(invitation)}`;
  }

  codeOf({ id, salt }: Salted): string {
    const number = this.mac(`guardian code\n${id}\n${salt}`).readUIntBE(0, 6) % 10 ** digits;
    return String(number).padStart(digits, '0');
  }

  isCode(code: Salted, typed: string): boolean {
    const [right, given] = [Buffer.from(this.codeOf(code)), Buffer.from(typed)];
    return right.length === given.length && timingSafeEqual(right, given);
  }

  private mac(text: string): Buffer {
    return createHmac('sha256', this.config.SESSION_SECRET).update(text).digest();
  }
}
