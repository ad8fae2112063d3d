import { describe, expect, it } from '@jest/globals';
import { bytesOf, describeShared, sharedFile } from '../../test/support/shared-files.js';
import {
  type EdexmlGroup,
  type EdexmlPupil,
  type EdexmlSchool,
  sexByEdexmlCode,
  sexByOsoCode,
} from './domain/index.js';
import { type EdexmlReport, readEdexml } from './edexml-reading.js';

interface Read {
  readonly report: EdexmlReport;
  readonly pupils: EdexmlPupil[];
  readonly groups: EdexmlGroup[];
  readonly schools: EdexmlSchool[];
}

async function read(text: string | Buffer): Promise<Read> {
  const [pupils, groups, schools]: [EdexmlPupil[], EdexmlGroup[], EdexmlSchool[]] = [[], [], []];
  const report = await readEdexml(bytesOf(text), {
    pupil: (pupil) => void pupils.push(pupil),
    group: (group) => void groups.push(group),
    school: (school) => void schools.push(school),
  });
  return { report, pupils, groups, schools };
}

const school = '<school><schooljaar>2026-2027</schooljaar><brincode>99ZZ</brincode></school>';
const groups = '<groepen><groep key="g8"><naam>8A</naam><jaargroep>8</jaargroep></groep></groepen>';
const file = (pupils: string, head = school + groups): string =>
  `<EDEX>${head}<leerlingen>${pupils}</leerlingen></EDEX>`;
const pupil = (
  more = '<geslacht>2</geslacht><groep key="g8"/><bsn>123456782</bsn>',
  key = '1',
  born = '<geboortedatum>2015-03-01</geboortedatum>',
): string => `<leerling key="${key}"><achternaam>Bos</achternaam><roepnaam>Noor</roepnaam>${born}${more}</leerling>`;
const codes = async (text: string | Buffer): Promise<(string | number | undefined)[][]> =>
  (await read(text)).report.findings.map(({ code, row }) => [code, row]);

describe('sexes', () => {
  it('are counted the other way round in OSO and in EDEXML', () => {
    expect(sexByOsoCode).toEqual({ '0': 'unknown', '1': 'female', '2': 'male' });
    expect(sexByEdexmlCode).toEqual({ '0': 'unknown', '1': 'male', '2': 'female', '9': 'unknown' });
  });
});

describeShared('the published sample', () => {
  const sample = (): Buffer => sharedFile('edexml/EDEXML.Voorbeeld.2.1.xml');

  it('gives its groups and its pupils', async () => {
    const { pupils, groups: found, schools } = await read(sample());
    expect(schools).toEqual([
      {
        schoolYear: '2014-2015',
        countedOn: '2014-10-01',
        brin: '99ZZ',
        dependance: '00',
        key: '41323',
        version: '2.1',
      },
    ]);
    expect(found.map(({ key, name, yearGroup }) => [key, name, yearGroup])).toContainEqual(['GRP4B', '4B', '4']);
    expect(found).toHaveLength(8);
    expect(pupils[0]).toEqual({
      ...{ key: '00001', familyName: 'ie', prefix: 'imp', initials: 'W', callName: 'Wimpie', bornOn: '2006-06-21' },
      ...{ sex: 'male', yearGroup: '4', group: 'GRP4B', combinedGroups: ['sg1', 'sg2'], site: 'VH' },
    });
    expect(pupils.map(({ key }) => key)).toEqual(['00001', '00002', '12345']);
  });

  it('has a BSN that is none and a pupil without birth date, and is otherwise good', async () => {
    expect(await codes(sample())).toEqual([
      ['EDEX.born-on', 2],
      ['EDEX.bsn', 2],
    ]);
  });

  it('keeps nothing without a ground', async () => {
    const { report, pupils } = await read(sample());
    expect([...report.notTakenOver.keys()].sort()).toEqual(
      [
        'aanmaakdatum',
        'auteur',
        'commentaar',
        'gewicht_nieuw',
        'land',
        'land_moeder',
        'land_vader',
        'mutatiedatum',
        'start_ondw_jgr3',
        'toevoegingen',
      ].sort(),
    );
    expect(JSON.stringify(pupils)).not.toMatch(/eckid|id\.school|"MA"|0,3/);
  });
});

describe('each pupil of a file', () => {
  it('of this year is read, though the published list of years ends before', async () => {
    const { report, pupils } = await read(file(pupil()));
    expect(report).toMatchObject({ pupils: 1, groups: 1, findings: [] });
    expect(pupils[0]).toMatchObject({ sex: 'female', bsn: '123456782', group: 'g8' });
  });

  it.each<[string, string, string]>([
    [
      'without a name',
      '<leerling key="1"><roepnaam>Noor</roepnaam><geboortedatum>2015-03-01</geboortedatum><jaargroep>8</jaargroep></leerling>',
      'EDEX.name',
    ],
    [
      'without a given name',
      '<leerling key="1"><achternaam>Bos</achternaam><geboortedatum>2015-03-01</geboortedatum><jaargroep>8</jaargroep></leerling>',
      'EDEX.given-name',
    ],
    ['without a birth date', pupil('<jaargroep>8</jaargroep>', '1', ''), 'EDEX.born-on'],
    ['without a group', pupil(''), 'EDEX.group'],
    ['of a group that is not there', pupil('<groep key="g7"/>'), 'EDEX.unknown-group'],
    ['with a number that is none', pupil('<jaargroep>8</jaargroep><bsn>123456789</bsn>'), 'EDEX.bsn'],
    [
      'with an education number that is none',
      pupil('<jaargroep>8</jaargroep><onderwijsnummer>100252333</onderwijsnummer>'),
      'EDEX.education-number',
    ],
    [
      'who left before the beginning',
      pupil(
        '<jaargroep>8</jaargroep><instroomdatum>2020-01-02</instroomdatum><uitstroomdatum>2020-01-01</uitstroomdatum>',
      ),
      'EDEX.period',
    ],
    ['without a key', pupil('<jaargroep>8</jaargroep>', ''), 'EDEX.key'],
    [
      'with two numbers',
      pupil('<jaargroep>8</jaargroep><bsn>123456782</bsn><onderwijsnummer>101222331</onderwijsnummer>'),
      'EST.choice',
    ],
    ['of a sex that has no code', pupil('<geslacht>3</geslacht><jaargroep>8</jaargroep>'), 'EST.format'],
    ['with things in another order', pupil('<jaargroep>8</jaargroep><geslacht>1</geslacht>'), 'EST.order'],
    ['with something that nobody knows', pupil('<jaargroep>8</jaargroep><lengte>1</lengte>'), 'EST.element'],
  ])('%s is found', async (_name, text, code) => {
    expect(await codes(file(text))).toEqual([[code, 1]]);
  });

  it('who is there twice is found, by key and by number', async () => {
    expect(await codes(file(pupil() + pupil()))).toEqual([
      ['EDEX.double-key', 2],
      ['EDEX.double-pupil', 2],
    ]);
  });
});

describe('a file as a whole', () => {
  it.each<[string, string, string]>([
    ['of a year that is none', file(pupil(), school.replace('2027', '2029') + groups), 'EDEX.school-year'],
    ['with a group twice', file(pupil(), school + groups.replace(/(<groep .*<\/groep>)/, '$1$1')), 'EDEX.double-group'],
    ['that is OSO', '<dossier xmlns="http://www.edustandaard.nl/oso_gegevensset/2019/dossier"/>', 'EDEX.no-edexml'],
    ['with a document type', `<!DOCTYPE EDEX [<!ENTITY a "b">]>${file(pupil())}`, 'EDEX.file-document-type'],
    ['in another encoding', `<?xml version="1.0" encoding="windows-1252"?>${file(pupil())}`, 'EDEX.file-encoding'],
    [
      'with a text without end',
      file(`<leerling key="1"><achternaam>${'a'.repeat(30_000)}</achternaam></leerling>`),
      'EDEX.file-text',
    ],
    ['that breaks off', file(pupil()).slice(0, -8), 'EDEX.file-damaged'],
  ])('%s says so', async (_name, text, code) => {
    expect((await codes(text)).map(([found]) => found)).toEqual([code]);
  });

  it('of 50,000 pupils goes by, one at a time', async () => {
    async function* pieces(): AsyncGenerator<Buffer> {
      yield Buffer.from(`<EDEX>${school}${groups}<leerlingen>`);
      for (let at = 0; at < 50_000; at += 1) yield Buffer.from(pupil('<jaargroep>8</jaargroep>', String(at)));
      yield Buffer.from('</leerlingen></EDEX>');
    }
    let most = 0;
    let busy = 0;
    const report = await readEdexml(pieces(), {
      pupil: async () => {
        busy += 1;
        most = Math.max(most, busy);
        await Promise.resolve();
        busy -= 1;
      },
    });
    expect([report.pupils, report.findings, most]).toEqual([50_000, [], 1]);
  });
});
