import { randomUUID } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import type { Place } from '#libs/organisations/index.js';
import {
  ImportConflict,
  type ImportCounts,
  type ImportOrder,
  type ImportOutcome,
  type ImportPass,
  type ImportScope,
} from '#libs/platform/imports/index.js';
import { type RowFinding, type TabularRow, shownValue, textFindings } from '#libs/platform/tabular/index.js';
import { stagingLine } from '../data/import-staging.js';
import {
  type DoubtfulRow,
  type ImportPlace,
  type PupilImports,
  type StagedOutcome,
  importedPupils,
} from '../data/pupil-imports.repository.js';
import {
  type CellFinding,
  type ImportCells,
  type ImportField,
  type ImportedPupil,
  readImportRow,
} from '../domain/index.js';
import type { PupilFollower } from '../pupil-follower.js';
import { type Doubt, doubts, leftAlready, placeFaults } from './pupil-import-findings.js';

export interface PupilImportSurroundings {
  readonly imports: PupilImports;
  readonly follower: PupilFollower;
  readonly scope: ImportScope;
  readonly byLrk: ReadonlyMap<string, Place>;
  readonly wijkIds: ReadonlyMap<string, string>;
  /** locations of organisations that may not have children yet */
  readonly shut: ReadonlySet<string>;
}

const beyondAscii = /[^ -~]/;
const nameFields = ['givenName', 'familyName', 'guardian1Name', 'guardian2Name'] as const;

/** One reading of a file of children. Rows are kept as lines for COPY. */
export class PupilImportPass implements ImportPass {
  private readonly lines: string[] = [];

  constructor(private readonly around: PupilImportSurroundings) {}

  take(row: TabularRow): readonly RowFinding[] {
    const cells = row.values as ImportCells;
    const damaged = nameFields.flatMap((field) => this.damage(row.number, field, cells[field]));
    if (damaged.length > 0) return damaged;
    const { pupil, findings } = readImportRow(cells, this.around.scope.today);
    const place = pupil && this.openPlaceOf(pupil);
    const all = place && 'code' in place ? [...findings, place] : findings;
    if (pupil && place && 'id' in place) this.keep(row.number, pupil, place.id);
    return all.map((finding) => this.inRow(row.number, finding, cells));
  }

  async compare(tx: Transaction): Promise<ImportOutcome> {
    const outcome = await this.staged(tx);
    const findings = [
      ...outcome.doubtful.map(({ row, doubt }) => this.about(row, doubts[doubt])),
      ...outcome.leftRows.map((row) => this.about(row, leftAlready)),
    ];
    return { counts: countsOf(outcome), findings };
  }

  async write(tx: Transaction, { progress }: ImportOrder): Promise<ImportCounts> {
    const outcome = await this.staged(tx);
    if (outcome.doubtful.some(stops)) throw new ImportConflict();
    await progress(Math.floor(this.lines.length / 3));
    await this.around.imports.write(tx, this.importPlace());
    await progress(Math.floor((this.lines.length * 2) / 3));
    await this.around.follower.pupilsImported(tx, importedPupils);
    await progress(this.lines.length);
    return countsOf(outcome);
  }

  private staged(tx: Transaction): Promise<StagedOutcome> {
    return this.around.imports.compare(tx, this.importPlace(), this.lines);
  }

  private importPlace(): ImportPlace {
    const { regionId, reach, locationIds } = this.around.scope;
    return reach === 'locations' ? { regionId, locationIds } : { regionId };
  }

  private keep(row: number, pupil: ImportedPupil, preschoolLocationId: string | null): void {
    const wijkId = this.around.wijkIds.get(pupil.postcode?.slice(0, 4) ?? '') ?? null;
    this.lines.push(stagingLine({ ...pupil, row, newId: randomUUID(), preschoolLocationId, wijkId }));
  }

  private openPlaceOf(pupil: ImportedPupil): { id: string | null } | CellFinding {
    const place = this.placeOf(pupil);
    return 'id' in place && place.id !== null && this.around.shut.has(place.id) ? placeFaults.unsigned : place;
  }

  /** The preschool of the row. Who brings the file for one preschool need not name it. */
  private placeOf(pupil: ImportedPupil): { id: string | null } | CellFinding {
    const { scope, byLrk } = this.around;
    const own = scope.reach === 'locations' ? scope.locationIds : undefined;
    if (pupil.preschoolLrk === null) {
      if (!own) return { id: null };
      return own.length === 1 ? { id: own[0]! } : placeFaults.missing;
    }
    const place = byLrk.get(pupil.preschoolLrk);
    if (!place) return placeFaults.unknown;
    return own && !own.includes(place.id) ? placeFaults.notOwn : { id: place.id };
  }

  /** Letters that went wrong on their way: "ZoÃ«". Whatever else is wrong with a name is for the rules to say. */
  private damage(row: number, field: ImportField, text: string): RowFinding[] {
    if (!beyondAscii.test(text)) return [];
    const found = textFindings(row, this.around.scope.headerOf(field), text, { maximum: 1000 });
    return found.filter(({ code }) => code === 'characters-damaged');
  }

  private inRow(row: number, { name, code, reason, severity }: CellFinding, cells: ImportCells): RowFinding {
    const value = shownValue(cells[name as ImportField] ?? '');
    return { row, field: this.around.scope.headerOf(name), code, reason, severity, ...(value && { value }) };
  }

  private about(row: number, { field, code, reason, severity }: Doubt): RowFinding {
    return { row, field: field ? this.around.scope.headerOf(field) : '', code, reason, severity };
  }
}

const stops = ({ doubt }: DoubtfulRow): boolean => doubts[doubt].severity === 'error';

const countsOf = ({ created, changed, same, doubtful }: StagedOutcome): ImportCounts => ({
  created,
  changed,
  same,
  skipped: doubtful.filter((row) => !stops(row)).length,
  missing: 0,
});
