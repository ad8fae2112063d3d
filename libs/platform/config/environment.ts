import { readFileSync } from 'node:fs';
import { settingNames } from './read-config.js';

/**
 * The environment of this process. `NAME_FILE=/run/secrets/name` stands for `NAME` with that file's content, so that
 * secrets can come from files (docker-compose.yml).
 */
export function environment(): Record<string, string | undefined> {
  const values: Record<string, string | undefined> = { ...process.env };
  // Only our own settings: on the machine of a user other programs have names that end in _FILE too.
  for (const name of settingNames) {
    const path = process.env[`${name}_FILE`];
    if (path && values[name] === undefined) values[name] = readFileSync(path, 'utf8').trim();
  }
  return values;
}
