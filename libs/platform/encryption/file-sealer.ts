import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Sealer } from './sealer.js';

const pieceSize = 512 * 1024;
const size = { key: 32, iv: 12, tag: 16 };

/** A file at rest: its own key, sealed, and its content in pieces. */
export interface SealedFile {
  readonly key: Buffer;
  readonly pieces: readonly Buffer[];
}

/**
 * Encrypts files: each with a key of its own, which rests sealed beside it. Whoever destroys that key has destroyed the file,
 * also where pieces of it are left. Pieces are bound to the file, to their place in it and to how many there are, so that
 * none can be left out, moved or put in the place of another.
 */
@Injectable()
export class FileSealer {
  constructor(private readonly sealer: Sealer) {}

  /** @param where table and row, such as `handover_attachment.<id>` */
  seal(content: Buffer, where: string): SealedFile {
    const key = randomBytes(size.key);
    const count = Math.max(1, Math.ceil(content.length / pieceSize));
    const pieces = Array.from({ length: count }, (_, number) => {
      const iv = randomBytes(size.iv);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(placeOf(where, number, count));
      const piece = content.subarray(number * pieceSize, (number + 1) * pieceSize);
      const sealed = Buffer.concat([cipher.update(piece), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
    });
    return { key: this.sealer.seal(key, `${where}.key`), pieces };
  }

  /** @throws Error when anything of it was changed, moved or left out */
  open({ key: sealedKey, pieces }: SealedFile, where: string): Buffer {
    const key = this.sealer.open(sealedKey, `${where}.key`);
    const opened = pieces.map((piece, number) => {
      const [iv, tag] = [piece.subarray(0, size.iv), piece.subarray(size.iv, size.iv + size.tag)];
      const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: size.tag });
      decipher.setAAD(placeOf(where, number, pieces.length)).setAuthTag(tag);
      return Buffer.concat([decipher.update(piece.subarray(size.iv + size.tag)), decipher.final()]);
    });
    return Buffer.concat(opened);
  }
}

const placeOf = (where: string, number: number, count: number): Buffer => Buffer.from(`${where}.${number}/${count}`);
