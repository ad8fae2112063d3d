import { type XmlRefusedAs, readXml, xmlRefusals } from '#libs/platform/xml/index.js';
import {
  type Assembled,
  type ExchangeFinding,
  type NotTakenOver,
  type OsoDossier,
  afterTakingOver,
  documentsOf,
  isWhole,
  ruleFindings,
  takeOver,
  withoutDocuments,
} from './domain/index.js';
import { type ReadAttachment, readAttachment } from './oso-attachments.js';
import { NotAnOsoFile, OsoElements } from './oso-elements.js';

/** What a file may be at most. Depth: the deepest element of the schema stands at twelve. */
export const osoLimits = {
  ...{ bytes: 50 * 1024 * 1024, depth: 20, attributes: 8, elements: 2_500_000, text: 15_000_000 },
};

/** One dossier as it was read: what may be kept, what is wrong, and what was left. */
export interface OsoReading {
  /** one, two, three: place in the file */
  readonly number: number;
  /** absent when too little could be read; never with anything that may not be kept */
  readonly dossier?: OsoDossier;
  readonly attachments: readonly ReadAttachment[];
  readonly findings: readonly ExchangeFinding[];
  readonly notTakenOver: readonly NotTakenOver[];
}

/** What the reader is told about whom the file should be. */
export interface OsoExpectation {
  /** BSN or education number of the pupil that was asked for */
  readonly pupilNumber?: string;
}

const fileFinding = (code: string, sentence: string): ExchangeFinding => ({
  ...{ code, severity: 'error', place: '', field: '', sentence },
});

/**
 * Reads a file with one dossier or with those of a class, one at a time: what `take` got is not kept here.
 * @returns what is wrong with the file as a whole; what came before the fault was taken already
 */
export async function readOsoFile(
  source: AsyncIterable<Uint8Array>,
  take: (reading: OsoReading) => Promise<void> | void,
  expectation: OsoExpectation = {},
): Promise<readonly ExchangeFinding[]> {
  const seen = new Map<string, number>();
  let number = 0;
  const elements = new OsoElements(async (assembled) => {
    number += 1;
    const reading = await readingOf(assembled, number, expectation);
    await take({ ...reading, findings: [...reading.findings, ...again(assembled.model, number, seen)] });
  });
  try {
    const refused = await readXml(source, elements, osoLimits);
    return refused ? [fileFinding(`EST.file-${refused.refusal}`, sentenceOf(refused))] : [];
  } catch (error) {
    if (error instanceof NotAnOsoFile) return [fileFinding(error.why.code, error.why.sentence)];
    throw error;
  }
}

/** Reads a file that must hold one pupil. */
export async function readOsoDossier(
  source: AsyncIterable<Uint8Array>,
  expectation: OsoExpectation = {},
): Promise<OsoReading> {
  let first: OsoReading | undefined;
  let others = 0;
  const findings = await readOsoFile(
    source,
    (reading) => {
      if (first) others += 1;
      first ??= reading;
    },
    expectation,
  );
  const several = others > 0 ? [fileFinding('EST.two-pupils', `${twoPupils} (${others + 1} gevonden).`)] : [];
  const empty = { number: 1, attachments: [], findings: [], notTakenOver: [] };
  const reading = first ?? empty;
  return { ...reading, findings: [...findings, ...several, ...reading.findings] };
}

const twoPupils = 'In dit bestand staat meer dan één dossier. Maak een bestand met alleen deze leerling';

const sentenceOf = ({ refusal, found }: XmlRefusedAs): string =>
  found ? `${xmlRefusals[refusal]} Gevonden: ${found}.` : xmlRefusals[refusal];

async function readingOf(
  { model, faults, leftOut, contents }: Assembled,
  number: number,
  { pupilNumber }: OsoExpectation,
): Promise<OsoReading> {
  const structure = faults.map((fault): ExchangeFinding => ({ ...fault, severity: 'error' }));
  const whole = model as OsoDossier;
  if (!isWhole(whole)) return { number, attachments: [], findings: structure, notTakenOver: [] };
  const rules = ruleFindings(whole, leftOut).map(afterTakingOver);
  const taken = takeOver(whole, leftOut);
  const files = await readFiles(taken.dossier, contents);
  return {
    number,
    dossier: {
      ...taken.dossier,
      school: { ...taken.dossier.school, pupil: withoutDocuments(taken.dossier.school.pupil, files.gone) },
    },
    attachments: files.attachments,
    findings: [...structure, ...otherPupil(whole, pupilNumber), ...rules, ...files.findings],
    notTakenOver: [...taken.notTakenOver, ...files.findings.map(({ place, sentence }) => ({ place, why: sentence }))],
  };
}

interface ReadFiles {
  readonly attachments: readonly ReadAttachment[];
  readonly findings: readonly ExchangeFinding[];
  /** what the model knew them by */
  readonly gone: ReadonlySet<string>;
}

async function readFiles(dossier: OsoDossier, contents: ReadonlyMap<string, string>): Promise<ReadFiles> {
  const attachments: ReadAttachment[] = [];
  const findings: ExchangeFinding[] = [];
  const gone = new Set<string>();
  for (const { document, field, place } of documentsOf(dossier)) {
    const read = await readAttachment(document, contents.get(document.content) ?? '');
    if ('file' in read) attachments.push(read);
    else {
      gone.add(document.content);
      findings.push({
        code: read.code,
        severity: read.serious ? 'error' : 'notice',
        place,
        field,
        sentence: read.sentence,
      });
    }
  }
  return { attachments, findings, gone };
}

const numberOf = (dossier: OsoDossier): string | undefined =>
  dossier.school.pupil.bsn ?? dossier.school.pupil.educationNumber;

function otherPupil(dossier: OsoDossier, asked: string | undefined): ExchangeFinding[] {
  if (asked === undefined || numberOf(dossier) === asked) return [];
  const sentence =
    'Dit dossier is van een andere leerling dan je vroeg. Wij nemen het niet over; kies het goede bestand.';
  return [
    {
      code: 'EST.other-pupil',
      severity: 'error',
      place: 'dossier/huidigeschool/leerling',
      field: 'school.pupil',
      sentence,
    },
  ];
}

function again(model: unknown, number: number, seen: Map<string, number>): ExchangeFinding[] {
  const known = isWhole(model as OsoDossier) ? numberOf(model as OsoDossier) : undefined;
  if (known === undefined) return [];
  const before = seen.get(known);
  if (before === undefined) {
    seen.set(known, number);
    return [];
  }
  const sentence = `Deze leerling staat al in dit bestand, als dossier ${before}. Laat alleen het goede dossier staan.`;
  return [
    {
      code: 'EST.second-version',
      severity: 'error',
      place: 'dossier/huidigeschool/leerling',
      field: 'school.pupil',
      sentence,
    },
  ];
}
