import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';

const version = 1;
const place = { keyId: 1, iv: 5, tag: 17, content: 33 };

/**
 * Encrypts bytes that rest in the database: AES-256-GCM, bound to the place where they stand, so that a value moved to
 * another row does not open (standards, section 7). Layout: version (1 byte), key id (4), iv (12), tag (16), content.
 */
@Injectable()
export class Sealer {
  private readonly key: Buffer;
  private readonly keyId: Buffer;

  constructor(config: Config) {
    this.key = Buffer.from(hkdfSync('sha256', config.ENCRYPTION_KEY, '', 'estafette sealed bytes', 32));
    this.keyId = createHash('sha256').update(this.key).digest().subarray(0, 4);
  }

  /** @param where table, column and row id, such as `import_run.file.<id>` */
  seal(content: Buffer, where: string): Buffer {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(where));
    const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
    return Buffer.concat([Buffer.of(version), this.keyId, iv, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error when the bytes were changed, moved to another place or sealed with another key */
  open(sealed: Buffer, where: string): Buffer {
    const keyId = sealed.subarray(place.keyId, place.iv);
    if (sealed[0] !== version || !keyId.equals(this.keyId)) throw new Error('Sealed with an unknown key or version');
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(place.iv, place.tag), {
      authTagLength: 16,
    });
    decipher.setAAD(Buffer.from(where)).setAuthTag(sealed.subarray(place.tag, place.content));
    return Buffer.concat([decipher.update(sealed.subarray(place.content)), decipher.final()]);
  }
}
