import { readFileSync } from 'node:fs';
import { settingNames } from './read-config.js';

/** One setting of this process: `NAME`, or the content of the file that `NAME_FILE` names. */
export function readSetting(name: string): string | undefined {
  const path = process.env[`${name}_FILE`];
  return process.env[name] ?? (path ? readFileSync(path, 'utf8').trim() : undefined);
}

/**
 * The environment of this process. `NAME_FILE=/run/secrets/name` stands for `NAME` with that file's content, so that
 * secrets can come from files (docker-compose.yml).
 */
export function environment(): Record<string, string | undefined> {
  // Only our own settings: on the machine of a user other programs have names that end in _FILE too.
  const own = settingNames.map((name) => [name, readSetting(name)] as const);
  return { ...process.env, ...Object.fromEntries(own) };
}
