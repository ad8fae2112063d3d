import { crc32, deflateSync } from 'node:zlib';

// Files as somebody might bring them, made byte by byte: whole ones, and what may be done to them.

const word = (value: number): Buffer => Buffer.of(value >> 8, value & 0xff);
const long = (value: number): Buffer =>
  Buffer.of(value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);

const segment = (code: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.of(0xff, code), word(content.length + 2), content]);

interface Photo {
  readonly width?: number;
  readonly height?: number;
  /** segments before the picture itself, such as where it was taken */
  readonly before?: readonly Buffer[];
}

/** An even grey picture of one colour; every block of it is two bits. */
export function photo({ width = 16, height = 16, before = [] }: Photo = {}): Buffer {
  const blocks = Math.min(4096, Math.max(1, Math.ceil(width / 8) * Math.ceil(height / 8)));
  const bits = '00'.repeat(blocks).padEnd(Math.ceil(blocks / 4) * 8, '1');
  const data = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  const table = (id: number): Buffer => segment(0xc4, Buffer.from([id, 1, ...Array<number>(15).fill(0), 0]));
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...before,
    segment(0xdb, Buffer.concat([Buffer.of(0), Buffer.alloc(64, 1)])),
    segment(0xc0, Buffer.concat([Buffer.of(8), word(height), word(width), Buffer.of(1, 1, 0x11, 0)])),
    table(0x00),
    table(0x10),
    segment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)),
    data,
    Buffer.of(0xff, 0xd9),
  ]);
}

/** What a telephone writes with a photo: which side is up, and where it was taken. */
export const takenAt = (orientation: number, place: string): Buffer => {
  const entries = [
    [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38],
  ];
  const tiff = Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 2, ...entries.flat(), 0, 0, 0, 0]);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(place, 'latin1')]));
};
export const remark = (text: string): Buffer => segment(0xfe, Buffer.from(text));
export const photoshopNote = (text: string): Buffer => segment(0xed, Buffer.from(`Photoshop 3.0\0${text}`, 'latin1'));

export const chunk = (type: string, data: Buffer): Buffer => {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([long(data.length), typed, long(crc32(typed))]);
};

interface Picture {
  readonly width?: number;
  readonly height?: number;
  /** packed; otherwise a slope from green to white that fits */
  readonly pixels?: Buffer;
  readonly interlace?: number;
  readonly extra?: readonly Buffer[];
}

export function picture({ width = 24, height = 16, pixels, interlace = 0, extra = [] }: Picture = {}): Buffer {
  const header = Buffer.concat([long(width), long(height), Buffer.of(8, 2, 0, 0, interlace)]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', pixels ?? slope(width, height)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function slope(width: number, height: number): Buffer {
  const line = Buffer.alloc(1 + width * 3);
  for (let column = 0; column < width; column += 1) {
    const light = Math.round((column / width) * 255);
    line.set([light, 160 + Math.round(light / 3), light], 1 + column * 3);
  }
  return deflateSync(Buffer.concat(Array<Buffer>(height).fill(line)));
}

interface Document {
  /** more objects, each as it stands between `obj` and `endobj` */
  readonly objects?: readonly (string | Buffer)[];
  readonly trailer?: string;
  readonly catalog?: string;
  readonly text?: string;
}

/** One page with a line of text on it. */
export function pdfDocument({ objects = [], trailer = '', catalog = '', text = 'Verslag' }: Document = {}): Buffer {
  const content = `BT /F1 24 Tf 60 760 Td (${text}) Tj ET`;
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    packed(Buffer.from(content)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  ];
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places: number[] = [];
  for (const [index, object] of all.entries()) {
    places.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const start = Buffer.concat(parts).length;
  const lines = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = all.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${lines}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

/** An object that holds something packed. */
export function packed(content: Buffer, more = '', filter = '/FlateDecode'): Buffer {
  const data = deflateSync(content);
  const begin = `<< /Length ${data.length} /Filter ${filter} ${more} >>\nstream\n`;
  return Buffer.concat([Buffer.from(begin), data, Buffer.from('\nendstream')]);
}
