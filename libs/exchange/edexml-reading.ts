import { readXml, xmlRefusals } from '#libs/platform/xml/index.js';
import {
  type EdexmlFault,
  type EdexmlGroup,
  type EdexmlPupil,
  type EdexmlSchool,
  type ExchangeFinding,
  pupilFaults,
  schoolFaults,
} from './domain/index.js';
import { EdexmlElements, type EdexmlRecord, NotAnEdexmlFile } from './edexml-elements.js';

export const edexmlLimits = {
  ...{ bytes: 50 * 1024 * 1024, depth: 20, attributes: 8, elements: 2_500_000, text: 20_000 },
};

/** A finding about one record of the file. */
export interface EdexmlFinding extends ExchangeFinding {
  /** one, two, three: which pupil; absent when it is about the school, a group or the file */
  readonly row?: number;
}

/** Whoever wants the pupils, one at a time; they are not kept here. */
export interface EdexmlReceiver {
  school?(school: EdexmlSchool): void;
  group?(group: EdexmlGroup): void;
  /** with what is wrong with the pupil; without errors it can be used */
  pupil(pupil: EdexmlPupil, row: number, findings: readonly EdexmlFinding[]): Promise<void> | void;
}

/** What was read, and all that is wrong, in the order of the file. */
export interface EdexmlReport {
  readonly pupils: number;
  readonly groups: number;
  readonly findings: readonly EdexmlFinding[];
  /** Dutch reasons by the name of the element that was not taken over, for whoever wants to tell */
  readonly notTakenOver: ReadonlyMap<string, string>;
}

const mostFindings = 1000;

/** Reads the pupils and the groups of one school from EDEXML 2.1, streaming. */
export async function readEdexml(source: AsyncIterable<Uint8Array>, receiver: EdexmlReceiver): Promise<EdexmlReport> {
  const reading = new EdexmlReading(receiver);
  const refused = await refusalOf(source, reading);
  const report = reading.report();
  return refused ? { ...report, findings: [refused, ...report.findings] } : report;
}

async function refusalOf(
  source: AsyncIterable<Uint8Array>,
  reading: EdexmlReading,
): Promise<EdexmlFinding | undefined> {
  const about = (code: string, sentence: string): EdexmlFinding => finding({ code, field: '', sentence }, '');
  try {
    const elements = new EdexmlElements((record) => reading.take(record));
    const refused = await readXml(source, elements, edexmlLimits);
    if (!refused) return undefined;
    const found = refused.found ? ` Gevonden: ${refused.found}.` : '';
    return about(`EDEX.file-${refused.refusal}`, `${xmlRefusals[refused.refusal]}${found}`);
  } catch (error) {
    if (error instanceof NotAnEdexmlFile) return about('EDEX.no-edexml', noEdexml);
    throw error;
  }
}

const noEdexml =
  'Dit is geen EDEXML-bestand. Kies in het leerlingsysteem een export van leerlingen en groepen in EDEXML 2.1.';

class EdexmlReading {
  private pupils = 0;
  private readonly groups = new Set<string>();
  private readonly pupilKeys = new Set<string>();
  private readonly numbers = new Map<string, number>();
  private readonly findings: EdexmlFinding[] = [];
  private readonly notTakenOver = new Map<string, string>();

  constructor(private readonly receiver: EdexmlReceiver) {}

  async take(record: EdexmlRecord): Promise<void> {
    for (const { place, why } of record.leftOut) this.notTakenOver.set(place.replace(/^.*\//, ''), why);
    if (record.kind === 'pupil') return this.takePupil(record);
    const findings = record.faults.map((fault): EdexmlFinding => ({ ...fault, severity: 'error' }));
    if (record.kind === 'school') {
      const school = record.model as EdexmlSchool;
      this.keep([...findings, ...schoolFaults(school).map((fault) => finding(fault, 'school'))]);
      return this.receiver.school?.(school);
    }
    this.keep([...findings, ...this.groupFaults(record.key)]);
    this.groups.add(record.key);
    this.receiver.group?.({ ...(record.model as EdexmlGroup), key: record.key });
  }

  report(): EdexmlReport {
    const { pupils, groups, findings, notTakenOver } = this;
    return { pupils, groups: groups.size, findings, notTakenOver };
  }

  private async takePupil({ model, key, faults }: EdexmlRecord): Promise<void> {
    this.pupils += 1;
    const row = this.pupils;
    const pupil = { ...(model as EdexmlPupil), key };
    const own = [...pupilFaults(pupil), ...this.doubleFaults(pupil, row), ...this.unknownGroups(pupil)];
    const findings = [
      ...faults.map((fault): EdexmlFinding => ({ ...fault, severity: 'error', row })),
      ...own.map((fault): EdexmlFinding => ({ ...finding(fault, `leerling[${row}]`), row })),
    ];
    this.keep(findings);
    await this.receiver.pupil(pupil, row, findings);
  }

  private keep(findings: readonly EdexmlFinding[]): void {
    this.findings.push(...findings.slice(0, mostFindings - this.findings.length));
  }

  private groupFaults(key: string): EdexmlFinding[] {
    if (key === '') return [finding({ code: 'EDEX.key', field: 'key', sentence: noKey }, 'groep')];
    return this.groups.has(key)
      ? [finding({ code: 'EDEX.double-group', field: 'key', sentence: doubleGroup }, 'groep')]
      : [];
  }

  private doubleFaults({ key, bsn, educationNumber }: EdexmlPupil, row: number): EdexmlFault[] {
    const faults: EdexmlFault[] = [];
    if (key === '') faults.push({ code: 'EDEX.key', field: 'key', sentence: noKey });
    else if (this.pupilKeys.has(key)) faults.push({ code: 'EDEX.double-key', field: 'key', sentence: doubleKey });
    this.pupilKeys.add(key);
    const number = bsn ?? educationNumber;
    const before = number === undefined ? undefined : this.numbers.get(number);
    if (before !== undefined) faults.push({ code: 'EDEX.double-pupil', field: 'bsn', sentence: doublePupil(before) });
    else if (number !== undefined) this.numbers.set(number, row);
    return faults;
  }

  private unknownGroups({ group, combinedGroups }: EdexmlPupil): EdexmlFault[] {
    const named = [...(group === undefined ? [] : [group]), ...(combinedGroups ?? [])];
    return named.every((key) => this.groups.has(key))
      ? []
      : [{ code: 'EDEX.unknown-group', field: 'group', sentence: unknownGroup }];
  }
}

const noKey = 'Het kenmerk "key" ontbreekt. Maak het bestand opnieuw in het leerlingsysteem.';
const doubleGroup = 'Deze groep staat er twee keer in. Laat er een staan.';
const doubleKey = 'Dit kind heeft dezelfde "key" als een ander kind. Maak het bestand opnieuw in het leerlingsysteem.';
const doublePupil = (row: number): string =>
  `Dit kind staat al als leerling ${row} in het bestand. Laat een van de twee staan.`;
const unknownGroup = 'De groep van dit kind staat niet in het bestand. Neem de groepen mee in de export.';

const finding = ({ code, field, sentence }: EdexmlFault, place: string): EdexmlFinding => ({
  ...{ code, severity: 'error', place, field, sentence },
});
