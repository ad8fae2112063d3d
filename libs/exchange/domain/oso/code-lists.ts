/** A published list of codes; labels only where the schema itself gives them. */
export interface CodeList {
  /** number of the list at Edustandaard, empty when it has none */
  readonly number: string;
  readonly codes: readonly string[];
}

/** What the lists are taken from: the values that the official validator of 2019.1 accepts. */
export const codeListSource = { source: 'Edustandaard, OSO gegevensset, codelijsten', version: '2019.1' } as const;

const upTo = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));
const list = (number: string, codes: string | readonly string[]): CodeList => ({
  number,
  codes: typeof codes === 'string' ? codes.split(' ') : codes,
});

export const codeLists = {
  advice: list('2', '01 10 20 21 22 23 30 31 32 33 34 35 40 41 42 43 44 50 51 52 60 61 70 80'),
  contactKind: list('4', 'telefoon e-mail'),
  contactUse: list('5', 'werk prive overig'),
  preschoolReferrer: list('6', upTo(9)),
  preschoolHistory: list('7', upTo(5)),
  preschoolAttendance: list('8', upTo(5)),
  earlyEducationProgramme: list('9', upTo(15)),
  referenceScore: list(
    '11',
    'AE CAE IV CIV FN ON DLE Percentiel Percentage T-score Stanine DQ IQ ERK C-score Norm RNTRM ZML LGH AVI NAZ LM Standaardscore LA',
  ),
  yearGroup: list('13', 'P 0 1 2 3 4 5 6 7 8 11 12 13 14 15 16 S'),
  transfer: list(
    '16',
    'VSPO VSWEC POPO POWEC POVO VOVO VOMBO VOHBO VOWO WECWEC WECVO WECMBO WECHBO WECWO POSWV VOSWV OVERIG',
  ),
  supportIndication: list('17', 'LWOO PRO'),
  houseNumberMark: list('18', 'TO BY'),
  addressKind: list('19', 'bezoek post gba'),
  profile: list('21', 'basis plus bespreek disharmonisch ondersteuning'),
  comparisonGroup: list('22', 'BB+ BB KB GT HAVO VWO Landelijk'),
  diagnosis: list(
    '23',
    'F79.VB F79.ZB HB F80 F81.0 F81.1 F81.2 F81.9 F82 F84 F84.0 F84.2 F84.5 F84.nld F84.mcdd F90 F90.0 F90.0+ F90.0- F91 F91.3 F95 F95.2 F41.0 F43.1 F43.2 F50 F92.0 F93.1 F94 Fspd G40 H54.0 H54.2 H91.9.d H91.9.s Z62',
  ),
  transferKind: list('29', 'overstapdossier overdrachtbinnenbrin swv-dossier'),
  admissibility: list('31', 'H M L Nvt'),
  partOfDossier: list('33', 'LAS LVS LASLVS TIB'),
  agreement: list('37', 'Ja Nee Onbekend'),
  relation: list('41', upTo(9)),
  testKind: list('42', '0011 0012 0013 0014 0016'),
  testLevel: list('43', 'G'),
  exemption: list('44', 'J N'),
  referenceLevel: list('45', '01 02 03 04'),
  testPart: list('46', '8000 8001'),
  testDomain: list('47', '8050 8051'),
  delivery: list('48', 'VERPLICHT OPTIONEEL VERBODEN OPT-UIT'),
} as const satisfies Record<string, CodeList>;
export type CodeListName = keyof typeof codeLists;
