import { describe, expect, it } from '@jest/globals';
import { picture } from '#libs/platform/inspection/invented-files.cases.js';
import { writeZip } from '#libs/platform/zip/index.js';
import { bytesOf, describeShared, sampleText } from '../../test/support/shared-files.js';
import { after, all, before, having, within } from './changing.cases.js';
import { mayGo } from './domain/index.js';
import { type OsoReading, osoLimits, readOsoDossier, readOsoFile } from './oso-reading.js';

const namespace = 'http://www.edustandaard.nl/oso_gegevensset/2019/dossier';
const small = `<dossier xmlns="${namespace}"><metadata/></dossier>`;
const read = (text: string | Buffer, pupilNumber?: string): Promise<OsoReading> =>
  readOsoDossier(bytesOf(text), { ...(pupilNumber && { pupilNumber }) });
const codes = async (text: string | Buffer): Promise<string[]> => (await read(text)).findings.map(({ code }) => code);

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
const headed = (declaration: string, body: string): string =>
  `<?xml version="1.0"?>${declaration}<dossier xmlns="${namespace}">${body}</dossier>`;

describe('a file that is no dossier, or means harm, is refused with its reason', () => {
  const utf16 = (bom: number[], text: string): Buffer =>
    Buffer.concat([Buffer.from(bom), Buffer.from(text, 'utf16le')]);
  it.each<[string, string | Buffer, string]>([
    ['nothing', '', 'EST.file-empty'],
    ['a picture', picture(), 'EST.file-no-xml'],
    ['text', 'Beste collega, hierbij het dossier.', 'EST.file-no-xml'],
    ['a web page', '<html><body/></html>', 'EST.no-oso'],
    ['EDEXML', '<EDEX/>', 'EST.no-oso'],
    ['billion laughs', headed(`<!DOCTYPE d [<!ENTITY l0 "lol">${laughs}]>`, '&l9;'), 'EST.file-document-type'],
    [
      'quadratic blow-up',
      headed(`<!DOCTYPE d [<!ENTITY a "${'a'.repeat(100_000)}">]>`, '&a;'.repeat(1000)),
      'EST.file-document-type',
    ],
    [
      'an external entity',
      headed('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'),
      'EST.file-document-type',
    ],
    [
      'an external document type',
      headed('<!DOCTYPE d SYSTEM "http://kwaad.example/d.dtd">', ''),
      'EST.file-document-type',
    ],
    ['an entity of nobody', headed('', '<metadata>&nbsp;</metadata>'), 'EST.file-document-type'],
    ['elements in elements', headed('', '<a>'.repeat(100_000)), 'EST.file-depth'],
    [
      'a thousand attributes',
      headed('', `<metadata ${Array.from({ length: 1000 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
      'EST.file-attributes',
    ],
    ['a document that breaks off', `${small.slice(0, -5)}`, 'EST.file-damaged'],
    ['a control character', headed('', '<metadata>\u0001</metadata>'), 'EST.file-characters'],
    ['UTF-16 with a mark', utf16([0xff, 0xfe], small), 'EST.file-encoding'],
    ['UTF-16 without a mark', utf16([], `<?xml version="1.0" encoding="UTF-16"?>${small}`), 'EST.file-encoding'],
    ['another encoding that says so', `<?xml version="1.0" encoding="ISO-8859-1"?>${small}`, 'EST.file-encoding'],
    [
      'Latin letters under the name of UTF-8',
      Buffer.from(headed('', '<overdrachtsoort>Björn</overdrachtsoort>'), 'latin1'),
      'EST.file-encoding',
    ],
    ['UTF-8 that is said to be UTF-16', `<?xml version="1.0" encoding="UTF-16"?>${small}`, 'EST.file-encoding'],
    ['another version', small.replace('2019', '2024'), 'EST.version'],
  ])('%s', async (_name, text, code) => {
    const { dossier, findings } = await read(text);
    expect(dossier).toBeUndefined();
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findings[0]!.severity).toBe('error');
  });

  it('names the version and the encoding that it found', async () => {
    const [version] = (await read(small.replace('2019', '2024'))).findings;
    expect(version!.sentence).toContain('versie 2024');
    const [encoding] = (await read(`<?xml version="1.0" encoding="ISO-8859-1"?>${small}`)).findings;
    expect(encoding!.sentence).toContain('Gevonden: ISO-8859-1.');
  });

  it('stops at the first byte too many, and looks at no more', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from(`<dossier xmlns="${namespace}"><metadata>`);
      for (;;) {
        given += 1;
        yield Buffer.from('<a/>'.repeat(16_384));
      }
    }
    const { findings } = await readOsoDossier(endless());
    expect(findings.map(({ code }) => code)).toContain('EST.file-elements');
    async function* heavy(): AsyncGenerator<Buffer> {
      yield Buffer.from(`<dossier xmlns="${namespace}"><!-- `);
      for (;;) {
        given += 1;
        yield Buffer.alloc(64 * 1024, '- ');
      }
    }
    given = 0;
    const refused = await readOsoDossier(heavy());
    expect(refused.findings.map(({ code }) => code)).toEqual(['EST.file-damaged']);
    expect(given).toBeLessThan(5);
  });
});

describeShared('a dossier with something wrong in it', () => {
  const png = async (name = 'diagram.png', bytes = picture()): Promise<string> =>
    (await writeZip(name, bytes)).toString('base64');
  /** The last file of the sample, with another name and content. */
  const attached = (name: string, base64: string) =>
    within('overigdocumentlijst', (xml) =>
      xml.replace(
        /<document>[\s\S]*<\/document>/,
        `<document><bestandsnaam>${name}</bestandsnaam><bestandsinhoud>${base64}</bestandsinhoud></document>`,
      ),
    )(sampleText('povo'));
  const aboutFile = (reading: OsoReading): unknown[] =>
    reading.findings
      .filter(({ field }) => field.startsWith('school.pupil.documents'))
      .map(({ code, severity }) => [code, severity]);

  it('is read with a mark in front', async () => {
    const { findings, dossier } = await read(`\ufeff${sampleText('povoOptOut')}`);
    expect([findings, dossier?.school.pupil.givenNames?.[0]]).toEqual([[], 'Björn']);
  });

  it('of another pupil than asked does not come in', async () => {
    expect(mayGo((await read(sampleText('povoOptOut'), '246263738')).findings)).toBe(true);
    const { findings } = await read(sampleText('povoOptOut'), '123456782');
    expect(findings.map(({ code }) => code)).toEqual(['EST.other-pupil']);
    expect(JSON.stringify(findings)).not.toMatch(/\d{9}/);
  });

  it('with a second pupil inside says so', async () => {
    const twice = all((xml: string) => xml.replace(/<leerling>[\s\S]*<\/leerling>/, (found) => found + found))(
      sampleText('povoOptOut'),
    );
    expect(await codes(twice)).toEqual(['EST.element']);
  });

  it('with two versions of one pupil, or two pupils, in one file says so', async () => {
    const body = (name: 'povoOptOut' | 'popo'): string => sampleText(name).replace(/<\?xml[^>]*\?>/, '');
    const row = (...all: string[]): string => `<dossiers xmlns="${namespace}">${all.join('')}</dossiers>`;
    const seen: string[][] = [];
    const take = ({ findings }: OsoReading): void =>
      void seen.push(findings.map(({ code }) => code).filter((code) => !code.includes('attachment')));
    expect(await readOsoFile(bytesOf(row(body('povoOptOut'), body('popo'), body('povoOptOut'))), take)).toEqual([]);
    expect(seen).toEqual([[], [], ['EST.second-version']]);
    expect(await codes(row(body('povoOptOut'), body('povoOptOut')))).toEqual(['EST.two-pupils']);
  });

  it('with what is forbidden comes in without it, and names it', async () => {
    const preschool =
      '<voorschools><codevoorschoolsprogramma>4</codevoorschoolsprogramma><voorschoolsemaanden>8</voorschoolsemaanden></voorschools>';
    const { dossier, notTakenOver, findings } = await read(
      all(
        before('schoolloopbaanlijst', preschool),
        after(
          'adresbuitenland',
          '<geboorteplaats>Almere</geboorteplaats><nationaliteit omschrijving="Nederlandse">0001</nationaliteit>',
        ),
      )(sampleText('povoOptOut')),
    );
    expect(mayGo(findings)).toBe(true);
    expect(JSON.stringify(dossier)).not.toMatch(/Almere|Nederlandse|preschool/);
    expect(notTakenOver.map(({ place }) => place.replace(/^.*leerling\//, ''))).toEqual(
      expect.arrayContaining(['geboorteplaats', 'nationaliteit[1]', 'voorschools', 'leerlinggewicht']),
    );
  });

  it('with a secret address never shows it', async () => {
    const { dossier, findings } = await read(
      within('leerling', having('adresgeheim', 'true'))(sampleText('povoOptOut')),
    );
    expect(JSON.stringify(dossier)).not.toMatch(/Hoofdstraat|Adelaarslaan|Downing/);
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['OVa.LL06', 'OVa.LL09', 'EST.secret-home']),
    );
  });

  it.each<[string, string, () => Promise<string>, [string, string][]]>([
    ['a whole picture', 'diagram.png', () => png(), []],
    [
      'a name with ../ within',
      'diagram.png',
      async () => (await hostileName('../../etc/cron.d/x')).toString('base64'),
      [['EST.attachment-name', 'error']],
    ],
    [
      'a name from the root',
      'diagram.png',
      async () => (await hostileName('/etc/passwd_aaaaaa')).toString('base64'),
      [['EST.attachment-name', 'error']],
    ],
    [
      'a bomb',
      'diagram.png',
      () => png('diagram.png', Buffer.alloc(15 * 1024 * 1024)),
      [['EST.attachment-bomb', 'error']],
    ],
    [
      'a program named as a picture',
      'diagram.png',
      () => png('diagram.png', Buffer.from('MZ\x90\0program')),
      [['EST.attachment-program', 'error']],
    ],
    [
      'a program',
      'diagram.exe',
      () => png('diagram.exe', Buffer.from('MZ')),
      [
        ['EST.kind-of-file', 'error'],
        ['EST.attachment-extension', 'error'],
      ],
    ],
    ['a text', 'verslag.txt', () => png('verslag.txt', Buffer.from('tekst')), [['EST.attachment-kind', 'notice']]],
    [
      'something that is not packed',
      'diagram.png',
      async () => picture().toString('base64'),
      [['EST.attachment-no-zip', 'notice']],
    ],
    ['something that is no base64', 'diagram.png', async () => 'geen base64!', [['EST.attachment-no-zip', 'notice']]],
    [
      'a damaged ZIP',
      'diagram.png',
      async () => (await png()).replace(/^(.{80}).{4}/, '$1AAAA'),
      [['EST.attachment-no-zip', 'notice']],
    ],
  ])('an attachment that is %s', async (_name, fileName, base64, found) => {
    const reading = await read(attached(fileName, await base64()));
    expect(aboutFile(reading)).toEqual(found);
    expect(reading.dossier!.school.pupil.documents?.length ?? 0).toBe(found.length === 0 ? 1 : 0);
  });

  /** A ZIP whose maker did not keep to the format: the library that writes refuses such a name, so it is put in afterwards. */
  async function hostileName(name: string): Promise<Buffer> {
    const zip = await writeZip('x'.repeat(name.length), picture());
    return Buffer.from(zip.toString('latin1').replaceAll('x'.repeat(name.length), name), 'latin1');
  }

  it('of 50 MB is read to its end, and one byte more is not', async () => {
    const xml = sampleText('povoOptOut');
    const padded = (size: number): AsyncGenerator<Buffer> =>
      (async function* pieces() {
        yield Buffer.from(xml);
        const comment = Buffer.from(`<!--${' '.repeat(32_761)}-->`);
        let left = size - Buffer.byteLength(xml);
        for (; left >= comment.length; left -= comment.length) yield comment;
        yield Buffer.alloc(left, ' ');
      })();
    expect((await readOsoDossier(padded(osoLimits.bytes))).findings).toEqual([]);
    expect((await readOsoDossier(padded(osoLimits.bytes + 1))).findings.map(({ code }) => code)).toEqual([
      'EST.file-too-large',
    ]);
  });

  it('names everything at once, each with its place and its remedy', async () => {
    const { findings } = await read(
      all(
        having('bsn', '111111111'),
        having('cat_vombo', 'OPTIONEEL'),
        having('geslacht', '7'),
        within('overstapadvies', having('advies', '99')),
      )(sampleText('povoOptOut')),
    );
    expect(findings.map(({ code, place }) => [code, place])).toEqual(
      expect.arrayContaining([
        ['EST.format', 'dossier/huidigeschool/leerling/geslacht'],
        ['EST.code', 'dossier/huidigeschool/leerling/overstapadvies/advies'],
        ['EST.category-mark', 'dossier/metadata/categorie_uitlevering/cat_vombo'],
        ['EST.bsn', 'dossier/huidigeschool/leerling/bsn'],
      ]),
    );
    for (const { sentence } of findings) expect(sentence).toMatch(/^[A-Z"].+\. [A-Z].+\.$/);
  });

  it('never makes a rule fall over, whatever element is missing', async () => {
    const all = sampleText('popo')
      .replaceAll(/<bestandsinhoud>[^<]*/g, '<bestandsinhoud>UEsF')
      .split('\n');
    for (let at = 2; at < all.length - 1; at += 7) {
      const name = /^\s*<([\w-]+)>/.exec(all[at]!)?.[1];
      if (!name) continue;
      const rest = all
        .slice(at)
        .join('\n')
        .replace(new RegExp(`<${name}>[\\s\\S]*?</${name}>`), '');
      const { findings } = await read([...all.slice(0, at), rest].join('\n'));
      expect(findings.length).toBeGreaterThan(0);
    }
  });
});
