import type { Transaction } from '#libs/database/index.js';
import type { ImportKind, ImportPass, ImportScope } from '#libs/platform/imports/index.js';
import type { TabularRow } from '#libs/platform/tabular/index.js';
import type { LocationImports } from '../data/location-imports.repository.js';
import { type DuoField, duoFormat } from './duo-format.js';
import { LocationsPass } from './locations-pass.js';
import { municipalityOf } from './own-municipality.js';
import { readSchoolRow } from './school-row.js';

type Facts = Pick<ImportKind, 'name' | 'label' | 'explanation' | 'format'>;

const explanation = (which: string): string =>
  `Het bestand "Alle vestigingen ${which}" van DUO. Alleen de vestigingen in je eigen gemeente worden overgenomen.`;

/** The establishments of DUO, primary or secondary. */
export class SchoolImportKind implements ImportKind {
  readonly permission = 'organisations.import';
  readonly unit = { one: 'vestiging', many: 'vestigingen' };
  readonly mayCloseMissing = true;
  readonly name: string;
  readonly label: string;
  readonly explanation: string;
  readonly format: Facts['format'];

  constructor(
    private readonly sector: 'po' | 'vo',
    private readonly locations: LocationImports,
  ) {
    const facts = sector === 'po' ? primary : secondary;
    this.name = facts.name;
    this.label = facts.label;
    this.explanation = facts.explanation;
    this.format = facts.format;
  }

  async begin(tx: Transaction, scope: ImportScope): Promise<ImportPass> {
    const municipality = await municipalityOf(this.locations, tx, scope.regionId);
    const wijken = await this.locations.wijken(tx, scope.regionId);
    const file = { sector: this.sector, municipality, wijken, headerOf: scope.headerOf };
    const sectors: readonly (string | null)[] = this.sector === 'po' ? ['po', 'so'] : ['vo'];
    return new LocationsPass(this.locations, {
      kind: 'school',
      regionId: scope.regionId,
      municipalityName: municipality.name,
      today: scope.today,
      unit: 'vestiging',
      covers: (location) => location.kind === 'school' && sectors.includes(location.sector),
      read: (row) => {
        const { result, reader } = readSchoolRow(row as TabularRow<DuoField>, file);
        return { result, findings: reader.findings };
      },
    });
  }
}

const both = {
  boardCode: ['00001', '00001', '00002'],
  boardName: ['Stichting Waterrijk Onderwijs', 'Stichting Waterrijk Onderwijs', 'Vereniging De Brug'],
  institutionName: ['', '', ''],
  city: ['ALMERE', 'ALMERE', 'ALMERE'],
  municipalityCode: ['0034', '0034', '0034'],
  municipalityName: ['ALMERE', 'ALMERE', 'ALMERE'],
  street: ['Spiegelpad', 'Bruggenlaan', 'Zandzoom'],
  houseNumber: ['1', '24-A', '7'],
} as const;

const primary: Facts = {
  name: 'primary-schools',
  label: 'Basisscholen (DUO)',
  explanation: explanation('basisonderwijs'),
  format: duoFormat({
    ...both,
    brin: ['00YY', '00YY', '99ZZ'],
    locationCode: ['00YY00', '00YY01', '99ZZ00'],
    locationName: ['De Spiegeling', 'De Spiegeling, locatie Brug', 'De Zandkorrel'],
    postcode: ['1311 AB', '1321 BC', '1363 CD'],
    denomination: ['Openbaar', 'Openbaar', 'Rooms-Katholiek'],
    structure: [],
    primaryKind: ['Bo', 'Bo', 'Sbo'],
  }),
};

const secondary: Facts = {
  name: 'secondary-schools',
  label: 'Scholen voor voortgezet onderwijs (DUO)',
  explanation: explanation('voortgezet onderwijs'),
  format: duoFormat({
    ...both,
    brin: ['00YZ', '00YZ', '99ZY'],
    locationCode: ['00YZ00', '00YZ01', '99ZY00'],
    locationName: ['Waterrijk College', 'Waterrijk College, locatie Haven', 'De Brug Lyceum'],
    postcode: ['1315 EF', '1316 GH', '1349 JK'],
    denomination: ['Openbaar', 'Openbaar', 'Algemeen bijzonder'],
    structure: ['VMBO/HAVO/VWO', 'PRO', 'HAVO/VWO'],
    primaryKind: [],
  }),
};
