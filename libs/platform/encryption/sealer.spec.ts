import { describe, expect, it } from '@jest/globals';
import { Config } from '../config/index.js';
import { Sealer } from './index.js';

const sealer = new Sealer(new Config());
const secret = Buffer.from('Noor van den Berg');

describe('sealed bytes', () => {
  it('open again at their own place', () => {
    expect(sealer.open(sealer.seal(secret, 'table.column.1'), 'table.column.1')).toEqual(secret);
  });

  it('never look the same twice and never show their content', () => {
    const [one, two] = [sealer.seal(secret, 'a'), sealer.seal(secret, 'a')];
    expect(one.equals(two)).toBe(false);
    expect(one.includes('Noor')).toBe(false);
  });

  it('do not open at another place, changed, or with another key', () => {
    const sealed = sealer.seal(secret, 'table.column.1');
    expect(() => sealer.open(sealed, 'table.column.2')).toThrow();
    const changed = Buffer.from(sealed);
    changed[changed.length - 1]! ^= 1;
    expect(() => sealer.open(changed, 'table.column.1')).toThrow();
    const other = Object.assign(new Config(), { ENCRYPTION_KEY: 'another-key-another-key-another-key-' });
    expect(() => new Sealer(other).open(sealed, 'table.column.1')).toThrow('unknown key');
  });
});
