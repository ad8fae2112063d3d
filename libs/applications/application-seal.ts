import { Fingerprints, Sealer } from '#libs/platform/encryption/index.js';
import { codeFrom } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { ApplicationContent } from './domain/index.js';

/** What parents wrote as it rests: sealed, and bound to its row. What can be guessed is kept as a keyed fingerprint only. */
@Injectable()
export class ApplicationSeal {
  constructor(
    private readonly sealer: Sealer,
    private readonly fingerprints: Fingerprints,
  ) {}

  seal(id: string, content: ApplicationContent): Buffer {
    return this.sealer.seal(Buffer.from(JSON.stringify(content)), contentPlace(id));
  }

  open(id: string, sealed: Buffer): ApplicationContent {
    return JSON.parse(this.sealer.open(sealed, contentPlace(id)).toString('utf8')) as ApplicationContent;
  }

  sealReason(id: string, reason: string): Buffer {
    return this.sealer.seal(Buffer.from(reason), reasonPlace(id));
  }

  openReason(id: string, sealed: Buffer): string {
    return this.sealer.open(sealed, reasonPlace(id)).toString('utf8');
  }

  emailFingerprint(email: string): string {
    return this.fingerprints.of(email.trim().toLowerCase(), 'application.email').toString('base64url');
  }

  /** The code of an application follows from its number and our key: it stands nowhere, not even as a hash. */
  codeOf(id: string, number: number): string {
    return codeFrom(this.fingerprints.of(`${id}.${number}`, 'application.code'));
  }
}

const contentPlace = (id: string): string => `application_content.content.${id}`;
const reasonPlace = (id: string): string => `application_content.double_reason.${id}`;
