import { isLrk, postcodeOf, withLeadingZeros } from '#libs/organisations/domain/index.js';
import { type Finding, type LocalDate, parseLocalDate } from '#libs/platform/domain/index.js';
import { type GuardianDraft, faultOfGuardian, isEmail, isPhone } from './guardian.js';
import { type PupilDraft, doubtsOfBornOn, findingsOfPupil } from './pupil-draft.js';
import { tidyName } from './pupil-name.js';

/** Fields of a file of children; each is the text of a cell. */
export const importFields = [
  'givenName',
  'prefix',
  'familyName',
  'bornOn',
  'postcode',
  'preschoolLrk',
  'preschoolReference',
  'addressSecret',
  'guardian1Name',
  'guardian1Email',
  'guardian1Phone',
  'guardian1Authority',
  'guardian2Name',
  'guardian2Email',
  'guardian2Phone',
  'guardian2Authority',
] as const;
export type ImportField = (typeof importFields)[number];
export type ImportCells = Readonly<Record<ImportField, string>>;

/** A finding about one cell; `name` is an `ImportField`. A notice only tells. */
export interface CellFinding extends Finding {
  readonly severity: 'error' | 'notice';
}

/** A child as a file gives it. An empty cell is `null`: it says nothing, and erases nothing that is known. */
export interface ImportedPupil {
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly bornOn: LocalDate;
  readonly postcode: string | null;
  readonly preschoolLrk: string | null;
  readonly preschoolReference: string | null;
  readonly addressSecret: boolean | null;
  /** by place: the first and the second guardian of the file */
  readonly guardians: readonly (ImportedGuardian | null)[];
}

/** Authority that the file does not mention is taken for granted, unless we know better. */
export interface ImportedGuardian extends Omit<GuardianDraft, 'hasAuthority'> {
  readonly hasAuthority: boolean | null;
}

export interface ReadImportRow {
  /** absent when there is an error */
  readonly pupil?: ImportedPupil;
  readonly findings: readonly CellFinding[];
}

/** Reads one row; all findings at once. Whether the preschool exists is for the caller to say. */
export function readImportRow(cells: ImportCells, today: LocalDate): ReadImportRow {
  const born = readBornOn(cells.bornOn);
  const lrk = readLrk(cells.preschoolLrk);
  const secret = readYesNo(cells.addressSecret);
  const guardians = [readGuardian(cells, 1), readGuardian(cells, 2)];
  const draft = draftOf(cells);
  const findings = [
    ...born.findings,
    ...lrk.findings,
    ...(secret === undefined ? [yesOrNo('addressSecret')] : []),
    ...guardians.flatMap((guardian) => guardian.findings),
    ...errors(findingsOfPupil({ ...draft, bornOn: born.value ?? today }, today)),
    ...notices(born.value ? doubtsOfBornOn(born.value, today) : []),
  ];
  if (!born.value || findings.some(({ severity }) => severity === 'error')) return { findings };
  return {
    findings,
    pupil: {
      ...{ givenName: draft.givenName, prefix: draft.prefix, familyName: draft.familyName, bornOn: born.value },
      postcode: draft.postcode === null ? null : (postcodeOf(draft.postcode) ?? null),
      preschoolLrk: lrk.value,
      preschoolReference: draft.preschoolReference,
      addressSecret: secret ?? null,
      guardians: guardians.map(({ value }) => value),
    },
  };
}

type DraftWithoutBirth = Omit<PupilDraft, 'bornOn'>;

function draftOf(cells: ImportCells): DraftWithoutBirth {
  return {
    givenName: tidyName(cells.givenName),
    prefix: tidyName(cells.prefix),
    familyName: tidyName(cells.familyName),
    postcode: cells.postcode || null,
    preschoolLocationId: null,
    preschoolReference: tidyName(cells.preschoolReference) || null,
    addressSecret: false,
    guardians: [],
  };
}

function readBornOn(text: string): { value?: LocalDate; findings: CellFinding[] } {
  const value = parseLocalDate(text);
  if (value) return { value, findings: [] };
  if (text.trim() === '') return { findings: [error('bornOn', 'empty', 'Vul de geboortedatum in.')] };
  const written = /^(\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{2}-\d{2})$/.test(text.trim());
  return {
    findings: [
      written
        ? error('bornOn', 'no-such-day', `De dag ${text.trim()} bestaat niet. Kijk de geboortedatum na.`)
        : error('bornOn', 'not-a-date', 'Schrijf de geboortedatum als 31-12-2023 of 2023-12-31.'),
    ],
  };
}

function readLrk(text: string): { value: string | null; findings: CellFinding[] } {
  if (text === '') return { value: null, findings: [] };
  const code = withLeadingZeros(text.replaceAll(/\s/g, ''), 9);
  if (isLrk(code)) return { value: code, findings: [] };
  return {
    value: null,
    findings: [
      error(
        'preschoolLrk',
        'not-an-lrk',
        'Een LRK-nummer heeft 9 cijfers. Zoek het op in het Landelijk Register Kinderopvang.',
      ),
    ],
  };
}

const yes = new Set(['ja', 'j', 'yes', 'true', 'waar', '1', 'x']);
const no = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0']);

/** null: the cell is empty; undefined: it says neither yes nor no. */
function readYesNo(text: string): boolean | null | undefined {
  const word = text.trim().toLowerCase();
  if (word === '') return null;
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

const yesOrNo = (name: ImportField): CellFinding => error(name, 'not-yes-or-no', 'Vul ja of nee in.');

/** A guardian without a name is none. A faulty address or number is left out, so that the child still comes in. */
function readGuardian(cells: ImportCells, place: 1 | 2): { value: ImportedGuardian | null; findings: CellFinding[] } {
  const field = `guardian${place}` as const;
  if (isBlank(cells, field)) return noGuardian;
  const name = tidyName(cells[`${field}Name`]);
  const [email, phone] = [cells[`${field}Email`].trim(), cells[`${field}Phone`].trim()];
  const authority = readYesNo(cells[`${field}Authority`]);
  if (name === '') {
    const lost = email !== '' || phone !== '';
    const reason = 'De naam van deze ouder ontbreekt. Wij nemen het adres en het nummer niet over.';
    return { value: null, findings: lost ? [notice(`${field}Name`, 'guardian-without-name', reason)] : [] };
  }
  const value = {
    name,
    email: isEmail(email) ? email : null,
    phone: isPhone(phone) ? phone : null,
    hasAuthority: authority ?? null,
  };
  const findings = [
    ...errors(faultOfGuardian({ ...value, hasAuthority: true }, field)).map(inCell),
    ...leftOut(email, value.email, `${field}Email`),
    ...leftOut(phone, value.phone, `${field}Phone`),
    ...(authority === undefined ? [yesOrNo(`${field}Authority`)] : []),
  ];
  return { value, findings };
}

const noGuardian = { value: null, findings: [] };

const isBlank = (cells: ImportCells, field: 'guardian1' | 'guardian2'): boolean =>
  cells[`${field}Name`] === '' && cells[`${field}Email`] === '' && cells[`${field}Phone`] === '';

function leftOut(text: string, kept: string | null, name: ImportField): CellFinding[] {
  if (text === '' || kept !== null) return [];
  const [code, what] = name.endsWith('Email') ? ['not-an-email', 'e-mailadres'] : ['not-a-phone', 'telefoonnummer'];
  return [notice(name, code, `Dit is geen ${what}. Wij nemen het kind over zonder dit ${what}.`)];
}

const inCell = (finding: CellFinding): CellFinding => ({ ...finding, name: finding.name.replace('.name', 'Name') });
const error = (name: ImportField, code: string, reason: string): CellFinding => ({
  name,
  code,
  reason,
  severity: 'error',
});
const notice = (name: ImportField, code: string, reason: string): CellFinding => ({
  name,
  code,
  reason,
  severity: 'notice',
});
const errors = (findings: readonly Finding[]): CellFinding[] =>
  findings.map((each) => ({ ...each, severity: 'error' }));
const notices = (findings: readonly Finding[]): CellFinding[] =>
  findings.map((each) => ({ ...each, severity: 'notice' }));
