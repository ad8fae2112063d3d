import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FileRefusal, fileRefusals, inspectFile } from './index.js';
import { chunk, packed, pdfDocument, photo, photoshopNote, picture, remark, takenAt } from './invented-files.cases.js';

const MB = 1024 * 1024;
const inspect = (name: string, bytes: Buffer) => inspectFile({ name, bytes });
const contentOf = async (name: string, bytes: Buffer): Promise<Buffer> => {
  const found = await inspect(name, bytes);
  if (typeof found === 'string') throw new Error(found);
  return found.content;
};
const withoutEnd = (bytes: Buffer, count: number): Buffer => bytes.subarray(0, bytes.length - count);
const changedAt = (bytes: Buffer, at: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed[at]! ^= 0xff;
  return changed;
};

describe('a file that may be kept', () => {
  it.each([
    ['verslag.pdf', pdfDocument(), 'application/pdf'],
    ['verslag.PDF', pdfDocument(), 'application/pdf'],
    ['tekening.jpg', photo(), 'image/jpeg'],
    ['tekening.JPEG', photo({ width: 400, height: 300 }), 'image/jpeg'],
    ['tekening.png', picture(), 'image/png'],
    [
      'vlechtwerk.png',
      picture({ width: 1, height: 1, interlace: 1, pixels: deflateSync(Buffer.alloc(4)) }),
      'image/png',
    ],
    ['leeg einde.pdf', Buffer.concat([pdfDocument(), Buffer.from('\r\n\0\0 ')]), 'application/pdf'],
    [
      'veel wit.pdf',
      pdfDocument({ objects: [packed(Buffer.alloc(30 * MB, 255), '/Subtype /Image')] }),
      'application/pdf',
    ],
  ])('%s is taken', async (name, bytes, mediaType) => {
    expect(await inspect(name, bytes)).toMatchObject({
      name,
      mediaType,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('of a document not one byte is changed', async () => {
    expect(await contentOf('verslag.pdf', pdfDocument())).toEqual(pdfDocument());
  });
});

const table: readonly [string, string, Buffer, FileRefusal][] = [
  ['nothing at all', 'verslag.pdf', Buffer.alloc(0), 'empty'],
  ['a program that is called a document', 'verslag.pdf', Buffer.from('MZ\x90\0\x03\0'), 'program'],
  ['a program of another machine', 'verslag.pdf', Buffer.from('\x7fELF\x02'), 'program'],
  ['a script', 'foto.png', Buffer.from('#!/bin/sh\n'), 'program'],
  ['a program under its own name', 'verslag.exe', Buffer.from('MZ\x90\0'), 'extension'],
  ['a name with two ends', 'verslag.pdf.exe', pdfDocument(), 'extension'],
  ['a name without an end', 'verslag', pdfDocument(), 'extension'],
  ['an end written backwards', 'verslag\u202Efdp.exe', pdfDocument(), 'extension'],
  [
    'a text of Word that is called a document',
    'verslag.pdf',
    Buffer.from('PK\x03\x04\x14\0[Content_Types].xml'),
    'archive',
  ],
  ['an old text of Word', 'verslag.pdf', Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), 'archive'],
  ['a photo of a telephone in another kind', 'foto.jpg', Buffer.from('\0\0\0\x18ftypheic'), 'other-picture'],
  ['a drawing with code', 'tekening.png', Buffer.from('<svg xmlns="x" onload="alert(1)"/>'), 'web-page'],
  ['a web page', 'verslag.pdf', Buffer.from('  <!DOCTYPE html><script>'), 'web-page'],
  ['a picture that is called a document', 'verslag.pdf', picture(), 'other-kind'],
  ['a photo that is called a picture of another kind', 'foto.png', photo(), 'other-kind'],
  ['text', 'verslag.pdf', Buffer.from('Beste ouders,'), 'other-kind'],
  [
    'a document behind something else',
    'verslag.pdf',
    Buffer.concat([Buffer.from('GIF89a'), pdfDocument()]),
    'other-picture',
  ],
  [
    'a document with something behind it',
    'verslag.pdf',
    Buffer.concat([pdfDocument(), Buffer.from('PK\x03\x04')]),
    'damaged',
  ],
  ['half a document', 'verslag.pdf', pdfDocument().subarray(0, 300), 'damaged'],
  ['a document with only a beginning', 'verslag.pdf', Buffer.from('%PDF-1.7\n'), 'damaged'],
  ['a document with a lock', 'verslag.pdf', pdfDocument({ trailer: '/Encrypt 9 0 R' }), 'pdf-locked'],
  [
    'a document with code',
    'verslag.pdf',
    pdfDocument({ objects: ['<< /S /JavaScript /JS (app.alert(1)) >>'] }),
    'pdf-active',
  ],
  [
    'code under an odd name',
    'verslag.pdf',
    pdfDocument({ objects: ['<< /S /J#61va#53cript /JS (x) >>'] }),
    'pdf-active',
  ],
  [
    'a document that starts a program',
    'verslag.pdf',
    pdfDocument({ objects: ['<< /S /Launch /F (calc.exe) >>'] }),
    'pdf-active',
  ],
  [
    'code that is packed away',
    'verslag.pdf',
    pdfDocument({ objects: [packed(Buffer.from('7 0 << /S /JavaScript /JS (x) >>'), '/Type /ObjStm /N 1 /First 4')] }),
    'pdf-active',
  ],
  [
    'code that is packed away behind a long text',
    'verslag.pdf',
    pdfDocument({ objects: [packed(Buffer.from(`${' '.repeat(70_000 - 3)}<< /S /JavaScript /JS (x) >>`))] }),
    'pdf-active',
  ],
  [
    'objects packed in an odd way',
    'verslag.pdf',
    pdfDocument({ objects: [packed(Buffer.from('7 0 <<>>'), '/Type /ObjStm', '[/ASCIIHexDecode /FlateDecode]')] }),
    'pdf-active',
  ],
  [
    'a document with a file in it',
    'verslag.pdf',
    pdfDocument({ catalog: '/Names << /EmbeddedFiles 8 0 R >>' }),
    'pdf-embedded',
  ],
  ['a document that unpacks without end', 'verslag.pdf', bombOfPages(), 'bomb'],
  [
    'a document that is packed twice',
    'verslag.pdf',
    pdfDocument({ objects: [packed(deflateSync(Buffer.alloc(9 * MB)), '', '[/FlateDecode /Fl]')] }),
    'bomb',
  ],
  [
    'a document of nothing but beginnings',
    'verslag.pdf',
    pdfDocument({ objects: ['stream\n'.repeat(100_000)] }),
    'bomb',
  ],
  [
    'code that is packed away within what looks like something else',
    'verslag.pdf',
    pdfDocument({
      objects: ['(stream\n)', packed(Buffer.from('7 0 << /S /JavaScript /JS (x) >>'), '/Type /ObjStm /N 1 /First 4')],
    }),
    'pdf-active',
  ],
  [
    'a photo of nothing but tables',
    'foto.jpg',
    photo({ before: Array<Buffer>(6_000).fill(Buffer.of(0xff, 0xdd, 0, 4, 0, 1)) }),
    'damaged',
  ],
  [
    'a picture of nothing but pieces',
    'foto.png',
    picture({ extra: Array<Buffer>(60_000).fill(chunk('tEXt', Buffer.alloc(0))) }),
    'damaged',
  ],
  ['a photo that breaks off', 'foto.jpg', withoutEnd(photo(), 2), 'damaged'],
  ['a photo with its head only', 'foto.jpg', photo().subarray(0, 40), 'damaged'],
  ['a photo of 65,535 by 65,535', 'foto.jpg', photo({ width: 65_535, height: 65_535 }), 'bomb'],
  ['a photo of nothing', 'foto.jpg', photo({ width: 0 }), 'damaged'],
  ['a picture that breaks off', 'foto.png', withoutEnd(picture(), 6), 'damaged'],
  [
    'a picture of 100,000 by 100,000',
    'foto.png',
    picture({ width: 100_000, height: 100_000, pixels: Buffer.alloc(9) }),
    'bomb',
  ],
  [
    'a picture with more pixels than it says',
    'foto.png',
    picture({ pixels: deflateSync(Buffer.alloc(50 * MB)) }),
    'bomb',
  ],
  [
    'a picture with fewer pixels than it says',
    'foto.png',
    picture({ pixels: deflateSync(Buffer.alloc(10)) }),
    'damaged',
  ],
  ['a picture whose pixels are no pixels', 'foto.png', picture({ pixels: Buffer.from('geen pixels') }), 'damaged'],
  ['a picture with a changed byte', 'foto.png', changedAt(picture(), 30), 'damaged'],
];

describe('a file that is not kept', () => {
  it.each(table)('%s', async (_, name, bytes, refusal) => {
    expect(await inspect(name, bytes)).toBe(refusal);
  });

  it('is told with a remedy', () => {
    for (const sentence of Object.values(fileRefusals)) expect(sentence).toMatch(/\. .+\.$|: .+\.$/);
  });
});

/** Twelve times forty MB out of half a MB. */
function bombOfPages(): Buffer {
  const page = packed(Buffer.alloc(40 * MB));
  return pdfDocument({ objects: Array<Buffer>(12).fill(page) });
}

describe('what somebody did not mean to send', () => {
  const place = 'GPS 52.3508 5.2647';

  it('leaves a photo: place, remarks and what stood behind it; not one pixel changes', async () => {
    const taken = photo({ before: [takenAt(6, place), remark('Noor op de schommel'), photoshopNote('Noor')] });
    const clean = await contentOf('foto.jpg', Buffer.concat([taken, Buffer.from('PK\x03\x04 Noor')]));
    for (const secret of ['GPS', 'Noor', 'Photoshop', 'PK']) expect(clean.includes(secret)).toBe(false);
    expect(clean.includes(photo().subarray(20))).toBe(true);
    expect(await contentOf('foto.jpg', clean)).toEqual(clean);
  });

  it.each([1, 3, 6, 8])('leaves which side of a photo is up: %i', async (orientation) => {
    const clean = await contentOf('foto.jpg', photo({ before: [takenAt(orientation, place)] }));
    const turned = Buffer.of(0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation);
    expect(clean.includes(turned)).toBe(orientation !== 1);
  });

  it('leaves a picture: remarks, dates, places, moving pictures', async () => {
    const extra = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'acTL', 'prVt'].map((type) =>
      chunk(type, Buffer.from(place)),
    );
    const clean = await contentOf('foto.png', Buffer.concat([picture({ extra }), Buffer.from('PK\x03\x04')]));
    expect(clean).toEqual(picture());
  });
});

describe('a name', () => {
  it.each([
    ['C:\\Users\\sanne\\verslag.pdf', 'verslag.pdf'],
    ['../../etc/verslag.pdf', 'verslag.pdf'],
    ['verslag\u202Egnp.pdf', 'verslaggnp.pdf'],
    ['ver\r\nslag\0.pdf', 'verslag.pdf'],
    ['"verslag": <1>?.pdf', 'verslag 1.pdf'],
    ['  ..pdf', 'bijlage.pdf'],
    ['تقرير.pdf', 'تقرير.pdf'],
    ['Zoë 🙂.pdf', 'Zoë 🙂.pdf'],
  ])('%j is shown as %j', async (name, shown) => {
    expect(await inspect(name, pdfDocument())).toMatchObject({ name: shown });
  });

  it('of 10,000 characters is shortened and keeps its end', async () => {
    const found = await inspect(`${'v'.repeat(10_000)}.pdf`, pdfDocument());
    expect(found).toMatchObject({ name: `${'v'.repeat(196)}.pdf` });
  });
});

describe('whatever comes', () => {
  const whole = [pdfDocument(), photo({ before: [takenAt(6, 'ergens')] }), picture()];
  const ends = ['pdf', 'jpg', 'png'];
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((random) => Buffer.from(random)),
    fc
      .record({ kind: fc.nat(2), cut: fc.nat(2000), at: fc.nat(2000), by: fc.uint8Array({ maxLength: 6 }) })
      .map(({ kind, cut, at, by }) => {
        const changed = Buffer.from(whole[kind]!);
        changed.set(by.subarray(0, Math.max(0, changed.length - at)), Math.min(at, changed.length));
        return changed.subarray(0, Math.max(1, changed.length - (cut % 3 === 0 ? cut : 0)));
      }),
  );

  it('is kept or refused, and never breaks us', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(2), async (given, stem, end) => {
        const found = await inspect(`${stem}.${ends[end]}`, given);
        if (typeof found === 'string') return Object.hasOwn(fileRefusals, found);
        return found.content.length > 0 && found.name.length <= 400 && !/[/\\\p{Cc}]/u.test(found.name);
      }),
      { numRuns: 1500 },
    );
  });
});
