import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The committed description, found from the source as well as from `dist/`. */
export const openapiPath = findUp(dirname(fileURLToPath(import.meta.url)), join('libs', 'api-client', 'openapi.json'));

function findUp(folder: string, name: string): string {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`${name} is missing`);
  return findUp(parent, name);
}
