import type { Transaction } from '#libs/database/index.js';
import { TaskRefused } from '#libs/platform/queue/index.js';
import type { LocationImports } from '../data/location-imports.repository.js';
import type { Municipality } from './municipality.js';

/** The municipality for which somebody imports. Without one nothing can be said of any row. */
export async function municipalityOf(
  locations: LocationImports,
  tx: Transaction,
  regionId: string,
): Promise<Municipality> {
  const municipality = await locations.region(tx, regionId);
  if (!municipality) throw new TaskRefused('import.municipality-missing');
  return municipality;
}
