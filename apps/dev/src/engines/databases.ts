import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Owner makes tables and runs migrations; api and worker get roles for which row-level security holds. */
export const databaseRoles = { owner: 'estafette_owner', app: 'estafette_app', worker: 'estafette_worker' } as const;

export type DatabaseRole = keyof typeof databaseRoles;
export type RolePasswords = Record<DatabaseRole, string>;

export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
}

export function newRolePasswords(): RolePasswords {
  const secret = (): string => randomBytes(24).toString('base64url');
  return { owner: secret(), app: secret(), worker: secret() };
}

/** Makes the three roles, or gives existing ones these passwords. */
export async function ensureRoles(adminUrl: string, passwords: RolePasswords): Promise<void> {
  await connectedTo(adminUrl, async (client) => {
    for (const [key, role] of Object.entries(databaseRoles)) {
      const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const password = client.escapeLiteral(passwords[key as DatabaseRole]);
      const make = `CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD ${password}`;
      await client.query(found.rowCount ? `ALTER ROLE ${role} LOGIN PASSWORD ${password}` : make);
    }
    // An administrator that is no superuser may hand a database only to a role that it belongs to.
    await client.query(`GRANT ${databaseRoles.owner} TO CURRENT_USER`);
  });
}

/** @returns true when the database was made now, false when it was there */
export async function ensureDatabase(adminUrl: string, name: string): Promise<boolean> {
  return connectedTo(adminUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount) return false;
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${databaseRoles.owner} TEMPLATE template0`,
    );
    return true;
  });
}

/** A copy of a database that nobody is connected to; about 30 ms. */
export async function copyDatabase(adminUrl: string, from: string, to: string): Promise<void> {
  await connectedTo(adminUrl, async (client) => {
    const [source, target] = [client.escapeIdentifier(from), client.escapeIdentifier(to)];
    await client.query(`CREATE DATABASE ${target} TEMPLATE ${source} OWNER ${databaseRoles.owner} STRATEGY file_copy`);
  });
}

/** Closes a database for connections, so that copies can always be made. */
export async function freezeTemplate(adminUrl: string, name: string): Promise<void> {
  await connectedTo(adminUrl, async (client) => {
    await client.query(`ALTER DATABASE ${client.escapeIdentifier(name)} WITH ALLOW_CONNECTIONS false IS_TEMPLATE true`);
  });
}

/** Ends every connection to the database and removes it. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await connectedTo(adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
  });
}

export function databaseUrls(adminUrl: string, name: string, passwords: RolePasswords): DatabaseUrls {
  const urlFor = (role: DatabaseRole): string => {
    const url = new URL(adminUrl);
    url.username = databaseRoles[role];
    url.password = passwords[role];
    url.pathname = `/${name}`;
    return url.href;
  };
  return { ownerUrl: urlFor('owner'), appUrl: urlFor('app'), workerUrl: urlFor('worker') };
}

export async function connectedTo<Result>(
  adminUrl: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
