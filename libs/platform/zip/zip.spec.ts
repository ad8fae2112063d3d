import { describe, expect, it } from '@jest/globals';
import { readZip } from './read-zip.js';
import { writeZip } from './write-zip.js';

const limits = { files: 1, bytes: 4 * 1024 * 1024, ratio: 200 };
const content = Buffer.from('verslag '.repeat(1000));

/** The same ZIP with other bytes in place of these, wherever they stand. */
const changed = (zip: Buffer, from: Buffer, to: Buffer): Buffer =>
  Buffer.from(zip.toString('latin1').replaceAll(from.toString('latin1'), to.toString('latin1')), 'latin1');
const size = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

describe('a ZIP with one file', () => {
  it('holds what was put in, under its name', async () => {
    expect(await readZip(await writeZip('één verslag.pdf', content), limits)).toEqual([
      { name: 'één verslag.pdf', bytes: content },
    ]);
  });

  it('is the same at every making', async () => {
    expect(await writeZip('a.pdf', content)).toEqual(await writeZip('a.pdf', content));
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['no ZIP', async () => content, 'no-zip'],
    ['half a ZIP', async () => (await writeZip('a.pdf', content)).subarray(0, 60), 'no-zip'],
    ['an empty one', async () => Buffer.alloc(0), 'no-zip'],
    ['more than fits', async () => writeZip('a.pdf', Buffer.alloc(limits.bytes + 1)), 'bomb'],
    ['a bomb', async () => writeZip('a.pdf', Buffer.alloc(3 * 1024 * 1024)), 'bomb'],
    [
      'one that says it is smaller',
      async () => changed(await writeZip('a.pdf', content), size(8000), size(80)),
      'no-zip',
    ],
    [
      'a name that climbs',
      async () => changed(await writeZip('aaaa.pdf', content), Buffer.from('aaaa'), Buffer.from('../a')),
      'name',
    ],
    [
      'a name from the root',
      async () => changed(await writeZip('aaaa.pdf', content), Buffer.from('aaaa'), Buffer.from('/aaa')),
      'name',
    ],
    [
      'a name of another machine',
      async () => changed(await writeZip('aaaa.pdf', content), Buffer.from('aaaa'), Buffer.from('C:\\a')),
      'name',
    ],
    ['one with a lock', async () => locked(await writeZip('a.pdf', content)), 'locked'],
  ])('%s is refused', async (_name, make, refusal) => {
    expect(await readZip(await make(), limits)).toBe(refusal);
  });

  it('with a changed byte is refused', async () => {
    const zip = await writeZip('a.png', Buffer.from([1, 2, 3]));
    const at = zip.indexOf('a.png') + 'a.png'.length;
    const broken = Buffer.from(zip);
    broken[at + 1] = broken[at + 1]! ^ 0x08;
    expect(await readZip(broken, limits)).toBe('no-zip');
  });
});

/** The flag that says it is encrypted, at both places. */
function locked(zip: Buffer): Buffer {
  const all = Buffer.from(zip);
  all[6] = all[6]! | 1;
  const central = all.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  all[central + 8] = all[central + 8]! | 1;
  return all;
}
