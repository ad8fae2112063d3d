import type { Transaction } from '#libs/database/index.js';
import {
  ImportConflict,
  type ImportCounts,
  type ImportOrder,
  type ImportOutcome,
  type ImportPass,
} from '#libs/platform/imports/index.js';
import { type RowFinding, type TabularRow, fileFinding } from '#libs/platform/tabular/index.js';
import type { LocationImports } from '../data/location-imports.repository.js';
import type { LocationRecord, OrganisationRecord, StoredLocation } from '../data/stored-location.js';
import type { LocationKind } from '../domain/index.js';
import type { ImportedLocation, RowResult } from './imported-location.js';

export interface Register {
  readonly kind: LocationKind;
  readonly regionId: string;
  readonly municipalityName: string;
  readonly today: string;
  /** Dutch, for the finding that nothing in the file is ours */
  readonly unit: string;
  /** true for locations that this register should name; what it no longer names may be closed */
  covers(location: StoredLocation): boolean;
  read(row: TabularRow): { result: RowResult; findings: readonly RowFinding[] };
}

type State = 'created' | 'changed' | 'same' | 'skipped';

/** One reading of a register of schools or preschools. */
export class LocationsPass implements ImportPass {
  private readonly imported = new Map<string, ImportedLocation>();
  private skipped = 0;

  constructor(
    private readonly locations: LocationImports,
    private readonly register: Register,
  ) {}

  take(row: TabularRow): readonly RowFinding[] {
    const { result, findings } = this.register.read(row);
    if (result === 'skipped') this.skipped += 1;
    if (!result || result === 'skipped') return findings;
    const first = this.imported.get(result.location.code);
    if (first) return [...findings, double(result, first)];
    this.imported.set(result.location.code, result);
    return findings;
  }

  async compare(tx: Transaction): Promise<ImportOutcome> {
    const stored = await this.stored(tx);
    const findings = [...this.imported.values()].flatMap((imported) => this.conflict(imported, stored));
    if (this.imported.size === 0) findings.push(this.nothingOfOurs());
    return { counts: this.countsOf(stored), findings };
  }

  async write(tx: Transaction, { closeMissing, progress }: ImportOrder): Promise<ImportCounts> {
    const stored = await this.stored(tx);
    if ([...this.imported.values()].some((imported) => this.conflict(imported, stored).length > 0)) {
      throw new ImportConflict();
    }
    const counts = this.countsOf(stored);
    const wanted = [...this.imported.values()].filter((imported) => stateOf(imported, stored) !== 'skipped');
    const { regionId } = this.register;
    const boards = await this.saveOrganisations(tx, wanted, 'board', () => regionId);
    await progress(Math.floor(wanted.length / 3));
    const owners = await this.saveOrganisations(
      tx,
      wanted,
      'owner',
      ({ board }) => boards.get(board?.code ?? '') ?? regionId,
    );
    await progress(Math.floor((wanted.length * 2) / 3));
    await this.locations.saveLocations(
      tx,
      regionId,
      this.register.kind,
      wanted.map(({ location, contactEmail, owner, board }) => ({
        ...location,
        contactEmail,
        organisationId: owners.get(owner.code)!,
        boardId: board ? boards.get(board.code)! : null,
      })),
    );
    if (closeMissing) await this.locations.close(tx, this.missing(stored), this.register.today);
    await progress(wanted.length);
    return counts;
  }

  private stored(tx: Transaction): Promise<Map<string, StoredLocation>> {
    return this.locations.stored(tx, this.register.regionId, this.register.kind, [...this.imported.keys()]);
  }

  private countsOf(stored: ReadonlyMap<string, StoredLocation>): ImportCounts {
    const counts = { created: 0, changed: 0, same: 0, skipped: this.skipped, missing: this.missing(stored).length };
    for (const imported of this.imported.values()) counts[stateOf(imported, stored)] += 1;
    return counts;
  }

  /** Ids of open locations that this register should name and does not. */
  private missing(stored: ReadonlyMap<string, StoredLocation>): string[] {
    return [...stored.values()]
      .filter((location) => location.closedOn === null && location.regionId === this.register.regionId)
      .filter((location) => this.register.covers(location) && !this.imported.has(location.code))
      .map(({ id }) => id);
  }

  private conflict(imported: ImportedLocation, stored: ReadonlyMap<string, StoredLocation>): RowFinding[] {
    const known = stored.get(imported.location.code);
    if (!known || (known.regionId === this.register.regionId && this.register.covers(known))) return [];
    const elsewhere = known.regionId !== this.register.regionId;
    const reason = elsewhere
      ? 'Deze vestiging staat bij ons onder een andere gemeente. Vraag de beheerder om haar te verplaatsen.'
      : 'Deze vestiging kennen wij als een ander soort onderwijs. Kijk of je de goede soort bestand koos.';
    const code = elsewhere ? 'location-elsewhere' : 'location-other-sector';
    return [{ row: imported.row, field: '', code, reason, value: imported.location.code, severity: 'error' }];
  }

  private nothingOfOurs(): RowFinding {
    const { unit, municipalityName } = this.register;
    return fileFinding(
      'nothing-of-ours',
      `In dit bestand staat geen enkele ${unit} van de gemeente ${municipalityName}. Kijk of je het goede bestand koos.`,
    );
  }

  private saveOrganisations(
    tx: Transaction,
    wanted: readonly ImportedLocation[],
    which: 'board' | 'owner',
    parentOf: (imported: ImportedLocation) => string,
  ): Promise<Map<string, string>> {
    const records = new Map<string, OrganisationRecord>();
    for (const imported of byCode(wanted)) {
      const organisation = imported[which];
      if (!organisation) continue;
      const first = records.get(organisation.code);
      if (!first) records.set(organisation.code, { ...organisation, parentId: parentOf(imported) });
      else if (first.name === null && organisation.name)
        records.set(organisation.code, { ...first, name: organisation.name });
    }
    return this.locations.saveOrganisations(tx, this.register.regionId, [...records.values()]);
  }
}

/** The main location (…00) first: what is said of a school is said of that one. */
const byCode = (wanted: readonly ImportedLocation[]): ImportedLocation[] =>
  [...wanted].sort((a, b) => (a.location.code < b.location.code ? -1 : 1));

function stateOf({ location, onlyIfKnown }: ImportedLocation, stored: ReadonlyMap<string, StoredLocation>): State {
  const known = stored.get(location.code);
  if (!known) return onlyIfKnown ? 'skipped' : 'created';
  // An end that we already know keeps the day we know.
  if (onlyIfKnown && known.closedOn !== null) return 'same';
  return fields.every((field) => known[field] === location[field]) ? 'same' : 'changed';
}

const fields: readonly (keyof LocationRecord)[] = [
  'name',
  'street',
  'postcode',
  'city',
  'wijkId',
  'sector',
  'governance',
  'ownerCode',
  'boardCode',
  'closedOn',
];

const double = (imported: ImportedLocation, first: ImportedLocation): RowFinding => ({
  row: imported.row,
  field: '',
  code: 'location-double',
  reason: `Deze vestiging staat ook in rij ${first.row}. Haal een van de twee rijen weg.`,
  value: imported.location.code,
  severity: 'error',
});
