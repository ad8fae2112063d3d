import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Config } from '../config/index.js';
import { FileSealer, type SealedFile, Sealer } from './index.js';

const sealer = new FileSealer(new Sealer(new Config()));
const content = randomBytes(1_200_000);
const sealed = sealer.seal(content, 'table.1');
const withPieces = (pieces: readonly Buffer[]): SealedFile => ({ ...sealed, pieces });
const [first, second, third] = sealed.pieces as [Buffer, Buffer, Buffer];

const changed = Buffer.from(third);
changed[changed.length - 1]! ^= 1;

describe('a sealed file', () => {
  it.each([0, 1, 512 * 1024, 512 * 1024 + 1, 1_200_000])('of %i bytes opens again', (length) => {
    const whole = content.subarray(0, length);
    expect(sealer.open(sealer.seal(whole, 'table.1'), 'table.1').equals(whole)).toBe(true);
  });

  it('has a key of its own', () => {
    const other = sealer.seal(content, 'table.1');
    expect(() => sealer.open({ ...sealed, key: other.key }, 'table.1')).toThrow();
  });

  it.each<[string, SealedFile, string]>([
    ['at another place', sealed, 'table.2'],
    ['with a piece left out', withPieces([first, second]), 'table.1'],
    ['with pieces in another order', withPieces([second, first, third]), 'table.1'],
    ['with a piece twice', withPieces([first, second, third, third]), 'table.1'],
    ['with a changed byte', withPieces([first, second, changed]), 'table.1'],
  ])('does not open %s', (_, file, where) => {
    expect(() => sealer.open(file, where)).toThrow();
  });
});
