import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { wipePlace } from '../engines/postgres-place.js';
import { dataRoot, projectRoot } from '../project-root.js';

const inData = (...names: string[]): string => join(dataRoot, ...names);

/** Where everything of this installation stands; all below .data, but the built programs. */
export const places = {
  postgres: inData('postgres'),
  redis: inData('redis'),
  engines: inData('engines', 'redis'),
  mail: inData('mail'),
  logs: inData('logs'),
  secrets: inData('secrets.json'),
  accounts: inData('accounts.json'),
  launcher: inData('launcher.json'),
  web: join(projectRoot, 'dist', 'web'),
  program: (path: string): string => join(projectRoot, 'dist', 'apps', path),
} as const;

export const logOf = (name: string): string => join(places.logs, `${name}.log`);

/** Others may pass through, because PostgreSQL runs as another user when we are root; secrets are files of mode 600. */
export function makePlaces(): void {
  for (const folder of [dataRoot, places.logs]) mkdirSync(folder, { recursive: true });
  chmodSync(dataRoot, 0o711);
  chmodSync(places.logs, 0o700);
}

/** Removes all data and keeps what was fetched (the engines). */
export function wipePlaces(): void {
  wipePlace(places.postgres);
  const gone = [places.redis, places.mail, places.logs, places.secrets, places.accounts];
  for (const path of gone) rmSync(path, { recursive: true, force: true });
}
