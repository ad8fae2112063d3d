import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type RolePasswords, newRolePasswords } from '../engines/databases.js';
import { places } from './places.js';

/** Random, made at the first start, readable by this user only. Losing them means losing what they sealed. */
export interface Secrets {
  readonly passwords: RolePasswords;
  readonly clientSecret: string;
  readonly sessionSecret: string;
  readonly auditKey: string;
  readonly encryptionKey: string;
}

export function loadSecrets(): Secrets {
  if (existsSync(places.secrets)) return JSON.parse(readFileSync(places.secrets, 'utf8')) as Secrets;
  const key = (): string => randomBytes(32).toString('base64url');
  const made: Secrets = {
    passwords: newRolePasswords(),
    clientSecret: key(),
    sessionSecret: key(),
    auditKey: key(),
    encryptionKey: key(),
  };
  const half = `${places.secrets}.half`;
  writeFileSync(half, JSON.stringify(made, null, 2), { mode: 0o600 });
  renameSync(half, places.secrets);
  return made;
}
