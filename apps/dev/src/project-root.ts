import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this file belongs to; the same from the sources and from dist/. */
export const projectRoot = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** Everything that npm start keeps on this machine; removed by --fresh, never in git. */
export const dataRoot = join(projectRoot, '.data');

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'package-lock.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('Dit programma staat niet in de map van Estafette (package.json ontbreekt).');
  return rootAbove(parent);
}
