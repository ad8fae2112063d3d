import type { Transaction } from '#libs/database/index.js';
import type { Agreements, Directory } from '#libs/organisations/index.js';
import type { ImportKind, ImportPass, ImportScope } from '#libs/platform/imports/index.js';
import type { PupilImports } from '../data/pupil-imports.repository.js';
import type { PupilFollower } from '../pupil-follower.js';
import { pupilImportFormat } from './pupil-import-format.js';
import { PupilImportPass } from './pupil-import-pass.js';

/** A list of children from a preschool, or from the system a municipality keeps them in. */
export class PupilImportKind implements ImportKind {
  readonly name = 'pupils';
  readonly permission = 'pupils.import';
  readonly label = 'Kinderen';
  readonly explanation =
    'Een lijst van kinderen met hun voorschool en ouders. Wie al bekend is, wordt bijgewerkt; niemand komt er dubbel in. Kinderen die niet in het bestand staan, blijven zoals ze zijn.';
  readonly unit = { one: 'kind', many: 'kinderen' };
  readonly mayCloseMissing = false;
  readonly format = pupilImportFormat;

  constructor(
    private readonly imports: PupilImports,
    private readonly directory: Directory,
    private readonly follower: PupilFollower,
    private readonly agreements: Agreements,
  ) {}

  async begin(tx: Transaction, scope: ImportScope): Promise<ImportPass> {
    const preschools = await this.directory.places(tx, scope.regionId, 'preschool');
    const wijkIds = await this.directory.wijkIds(tx, scope.regionId);
    const byLrk = new Map(preschools.map((place) => [place.code, place]));
    const shut = await this.agreements.shutLocations(tx, scope.regionId);
    return new PupilImportPass({ imports: this.imports, follower: this.follower, scope, byLrk, wijkIds, shut });
  }
}
