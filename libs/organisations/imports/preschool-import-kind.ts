import type { Transaction } from '#libs/database/index.js';
import type { ImportKind, ImportPass, ImportScope } from '#libs/platform/imports/index.js';
import type { TabularRow } from '#libs/platform/tabular/index.js';
import type { LocationImports } from '../data/location-imports.repository.js';
import { LocationsPass } from './locations-pass.js';
import { type LrkField, lrkFormat } from './lrk-format.js';
import { municipalityOf } from './own-municipality.js';
import { readPreschoolRow } from './preschool-row.js';

/** The voorscholen in the Landelijk Register Kinderopvang. */
export class PreschoolImportKind implements ImportKind {
  readonly name = 'preschools';
  readonly permission = 'organisations.import';
  readonly label = 'Voorscholen (LRK)';
  readonly explanation =
    'Het bestand met open gegevens van het Landelijk Register Kinderopvang. Alleen kinderdagverblijven en peuterspeelzalen in je eigen gemeente worden overgenomen.';
  readonly unit = { one: 'voorschool', many: 'voorscholen' };
  readonly mayCloseMissing = true;
  readonly format = lrkFormat;

  constructor(private readonly locations: LocationImports) {}

  async begin(tx: Transaction, scope: ImportScope): Promise<ImportPass> {
    const municipality = await municipalityOf(this.locations, tx, scope.regionId);
    const wijken = await this.locations.wijken(tx, scope.regionId);
    const { today, headerOf, has } = scope;
    const file = { municipality, wijken, today, headerOf, has };
    return new LocationsPass(this.locations, {
      kind: 'preschool',
      regionId: scope.regionId,
      municipalityName: municipality.name,
      today,
      unit: 'voorschool',
      covers: (location) => location.kind === 'preschool',
      read: (row) => {
        const { result, reader } = readPreschoolRow(row as TabularRow<LrkField>, file);
        return { result, findings: reader.findings };
      },
    });
  }
}
