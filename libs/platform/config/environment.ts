import { readFileSync } from 'node:fs';

/**
 * The environment of this process. `NAME_FILE=/run/secrets/name` stands for `NAME` with that file's content, so that
 * secrets can come from files (docker-compose.yml).
 */
export function environment(): Record<string, string | undefined> {
  const values: Record<string, string | undefined> = { ...process.env };
  for (const [name, path] of Object.entries(process.env)) {
    if (name.endsWith('_FILE') && path && values[name.slice(0, -5)] === undefined) {
      values[name.slice(0, -5)] = readFileSync(path, 'utf8').trim();
    }
  }
  return values;
}
