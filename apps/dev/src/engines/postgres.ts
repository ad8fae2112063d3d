import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { EngineError, remedyFor } from './engine-error.js';
import { type PostgresPlace, choosePlace, privateFolder } from './postgres-place.js';
import { freePort, isRunning, sendSignal, stopProcess, waitUntilGone, whenGone } from './processes.js';

export interface PostgresOptions {
  /** folder of the cluster; as root it may end up elsewhere (postgres-place.ts) */
  readonly dataDir: string;
  /** throw-away data: no fsync, so that tests are fast */
  readonly volatile?: boolean;
  /** a fixed port, to come back at the same address after a crash; default a free one */
  readonly port?: number;
  /** where the server's own messages go; default next to the data */
  readonly logFile?: string;
}

export interface Postgres {
  /** connection of the superuser to the database `postgres` */
  readonly adminUrl: string;
  readonly port: number;
  readonly pid: number;
  /** true when a server that an earlier, killed launcher left behind was taken over */
  readonly reused: boolean;
  /** ends open connections and stops */
  stop(): Promise<void>;
  /** SIGKILL, as a crash; the data directory stays and startPostgres recovers it */
  kill(): Promise<void>;
  /** calls back once, when the server is gone for whatever reason */
  onGone(callback: () => void): void;
}

const superuser = 'postgres';
// Commits still wait for their write: what was committed outlives a kill -9 (not a power cut), which tests rely on.
const volatileSettings = ['fsync=off', 'full_page_writes=off', 'autovacuum_naptime=1d'];

/**
 * Starts the embedded PostgreSQL on 127.0.0.1, makes the cluster when there is none, recovers it after a crash, and
 * takes over a server that already runs on these files.
 * @throws EngineError one Dutch sentence with the remedy
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const place = choosePlace(options.dataDir);
  const password = ensureCluster(place, options);
  const orphan = runningServer(place.dataDir);
  if (orphan) {
    const adminUrl = urlOf(orphan.port, password);
    await waitForLogin(adminUrl, () => !isRunning(orphan.pid));
    return handle({ ...orphan, adminUrl, reused: true });
  }
  const port = options.port ?? (await freePort());
  const adminUrl = urlOf(port, password);
  const child = await launch(place, port, options, adminUrl);
  return handle({ pid: child.pid ?? 0, port, adminUrl, reused: false, child });
}

/** Stops the server that an earlier launcher left running on these files, if any. */
export async function stopLeftoverPostgres(dataDir: string): Promise<void> {
  const orphan = runningServer(choosePlace(dataDir).dataDir);
  if (orphan) await stopProcess(orphan.pid, 'SIGINT', 20_000);
}

const urlOf = (port: number, password: string): string =>
  `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`;

/** @returns the superuser's password, which is kept beside the data in a file that only we can read */
function ensureCluster(place: PostgresPlace, options: PostgresOptions): string {
  const passwordFile = `${options.dataDir}.password`;
  const versionFile = join(place.dataDir, 'PG_VERSION');
  if (!existsSync(versionFile)) return makeCluster(place, passwordFile, options.volatile ? ['--no-sync'] : []);
  if (!existsSync(passwordFile)) {
    throw new EngineError(
      `Het wachtwoord van de database is weg (${passwordFile}). Begin opnieuw met: npm start -- --fresh`,
    );
  }
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== '18') {
    throw new EngineError(
      `De gegevens zijn van PostgreSQL ${version}, nodig is 18. Begin opnieuw met: npm start -- --fresh`,
    );
  }
  return readFileSync(passwordFile, 'utf8').trim();
}

// Built beside its final name, so that an interrupted start never leaves half a cluster behind.
function makeCluster(place: PostgresPlace, passwordFile: string, wishes: string[]): string {
  const half = `${place.dataDir}.half`;
  rmSync(half, { recursive: true, force: true });
  rmSync(place.dataDir, { recursive: true, force: true });
  mkdirSync(dirname(passwordFile), { recursive: true });
  privateFolder(half, place.account);
  const password = randomBytes(24).toString('base64url');
  const handover = mkdtempSync(join(tmpdir(), 'estafette-initdb-'));
  try {
    privateFolder(handover, place.account);
    const file = writePassword(join(handover, 'password'), password, place.account);
    initdb(place, half, [`--pwfile=${file}`, ...wishes]);
  } finally {
    rmSync(handover, { recursive: true, force: true });
  }
  writeFileSync(passwordFile, password, { mode: 0o600 });
  renameSync(half, place.dataDir);
  return password;
}

function writePassword(file: string, password: string, account: PostgresPlace['account']): string {
  writeFileSync(file, password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(file, account.uid, account.gid);
  return file;
}

// Sorting by code point, the same on every machine; lists that people read say COLLATE "nl-NL-x-icu".
function initdb(place: PostgresPlace, dataDir: string, wishes: string[]): void {
  const always = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin'];
  const result = spawnSync(
    join(place.binaries, 'bin', 'initdb'),
    ['-D', dataDir, '-U', superuser, ...always, '--builtin-locale=C.UTF-8', ...wishes],
    { ...place.account, cwd: '/', encoding: 'utf8', env: serverEnvironment() },
  );
  if (result.status === 0) return;
  const said = `${result.stderr ?? ''}${result.error?.message ?? ''}`.trim();
  throw new EngineError(remedyFor(new Error(said)) ?? `De database kon niet worden gemaakt: ${lastLine(said)}`);
}

/** Locale and time zone of the caller do not reach the server: every machine gets the same. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LANG: 'C', LC_ALL: 'C', LANGUAGE: undefined, TZ: 'UTC' };
}

/** The server that runs on these files, if any: postmaster.pid names it, the process list confirms it. */
function runningServer(dataDir: string): { pid: number; port: number } | undefined {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return port > 0 && isRunning(pid, 'postgres', dataDir) ? { pid, port } : undefined;
}

// Just after a crash the old processes still hold the lock file or the shared memory; that passes within seconds.
async function launch(
  place: PostgresPlace,
  port: number,
  options: PostgresOptions,
  adminUrl: string,
): Promise<ChildProcess> {
  const logFile = options.logFile ?? `${options.dataDir}.log`;
  for (let attempt = 1; ; attempt += 1) {
    const child = spawnServer(place, port, options, logFile);
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
    let gone = false;
    void ended.then(() => (gone = true));
    if (await waitForLogin(adminUrl, () => gone).catch(() => false)) return child;
    if (!gone) await stopProcess(child.pid ?? 0, 'SIGQUIT', 2_000);
    const said = tail(logFile);
    const mayPass = /lock file ".*" already exists|shared memory block .* is still in use/.test(said);
    if (!mayPass || attempt === 20) throw startFailure(said, port);
    await pause(300);
  }
}

function spawnServer(place: PostgresPlace, port: number, options: PostgresOptions, logFile: string): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(options.volatile ? volatileSettings : []),
  ];
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w', 0o600);
  try {
    return spawn(
      join(place.binaries, 'bin', 'postgres'),
      ['-D', place.dataDir, ...settings.flatMap((setting) => ['-c', setting])],
      // Its own process group: Ctrl-C reaches the launcher only, which stops everything in order.
      { ...place.account, cwd: '/', env: serverEnvironment(), stdio: ['ignore', log, log], detached: true },
    );
  } finally {
    closeSync(log);
  }
}

/** Waits at most 60 s (recovery after a crash can take a while); false when `gone` says that the server ended. */
async function waitForLogin(adminUrl: string, gone: () => boolean): Promise<boolean> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') {
        throw new EngineError(
          'Het wachtwoord van de database klopt niet meer. Begin opnieuw met: npm start -- --fresh',
        );
      }
      if (gone()) return false;
      if (performance.now() > deadline) throw error;
      await pause(20);
    }
  }
}

function startFailure(said: string, port: number): EngineError {
  if (/could not bind|Address already in use/.test(said)) {
    return new EngineError(`Poort ${port} is bezet, de database kan daar niet luisteren. Start opnieuw.`);
  }
  return new EngineError(remedyFor(new Error(said)) ?? `De database start niet: ${lastLine(said)}`);
}

function tail(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').slice(-4_000) : '';
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.findLast((line) => /FATAL|PANIC|ERROR|error/.test(line)) ?? lines.at(-1) ?? 'zonder melding';
}

interface Running extends Pick<Postgres, 'pid' | 'port' | 'adminUrl' | 'reused'> {
  readonly child?: ChildProcess;
}

function handle({ child, ...running }: Running): Postgres {
  child?.unref();
  return {
    ...running,
    onGone: (callback) => whenGone(running.pid, child, callback),
    stop: () => stopProcess(running.pid, 'SIGINT', 20_000),
    kill: async () => {
      sendSignal(running.pid, 'SIGKILL');
      await waitUntilGone(running.pid, 10_000);
    },
  };
}
