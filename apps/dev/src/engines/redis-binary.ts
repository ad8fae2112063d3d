import { type ExecFileOptions, execFile, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { arch } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A Redis or Valkey server that was found, and what it needs to run. */
export interface RedisBinary {
  readonly command: string;
  readonly env: NodeJS.ProcessEnv;
}

export interface RedisSearch {
  /** folder of a copy brought earlier, such as .data/engines/redis */
  readonly enginesDir: string;
  /** whether the distribution's package may be fetched, once; default yes, ESTAFETTE_NO_DOWNLOAD=1 forbids it */
  readonly download?: boolean;
  /** tells the user about a slow step */
  readonly say?: (line: string) => void;
}

/** The sentence for when there is none. */
export const howToGetRedis =
  process.platform === 'darwin'
    ? 'Geen Redis gevonden. Installeer er een met: brew install valkey'
    : 'Geen Redis gevonden. Installeer het pakket redis-server of valkey-server, of geef een adres op met REDIS_URL.';

const names = ['valkey-server', 'redis-server'];
const timeLimitMs = 15_000;
const run = promisify(execFile);

/** Looks on the PATH, then for the copy in `enginesDir`, then fetches Debian's package without root. */
export async function findRedis(search: RedisSearch): Promise<RedisBinary | undefined> {
  const installed = onPath();
  if (installed) return { command: installed, env: process.env };
  const copy = join(search.enginesDir, 'root');
  const earlier = fromCopy(copy);
  if (earlier) return earlier;
  if (!mayFetch(search)) return undefined;
  search.say?.('Redis ophalen uit de pakketten van dit systeem (eenmalig, zonder root)');
  try {
    await fetchPackages(search.enginesDir, copy);
  } catch {
    rememberFailure(search.enginesDir);
  }
  return fromCopy(copy);
}

/** Where a program stands on the PATH. */
export function whereIs(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function onPath(): string | undefined {
  return names.map(whereIs).find((found) => found !== undefined);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function fromCopy(copy: string): RedisBinary | undefined {
  const command = names.map((name) => join(copy, 'usr', 'bin', name)).find(isExecutable);
  if (!command) return undefined;
  const env = { ...process.env, LD_LIBRARY_PATH: libraryFolders(copy).join(delimiter) };
  if (spawnSync(command, ['--version'], { env, timeout: 5_000 }).status === 0) return { command, env };
  rmSync(copy, { recursive: true, force: true });
  return undefined;
}

function libraryFolders(copy: string): string[] {
  const roots = [join(copy, 'usr', 'lib'), join(copy, 'lib')].filter(existsSync);
  const triplets = roots.flatMap((root) =>
    readdirSync(root)
      .filter((name) => name.includes('-linux-gnu'))
      .map((name) => join(root, name)),
  );
  return [...triplets, ...roots];
}

function mayFetch({ enginesDir, download }: RedisSearch): boolean {
  if (download === false || process.env['ESTAFETTE_NO_DOWNLOAD'] === '1' || process.platform !== 'linux') return false;
  if (!whereIs('apt-get') || !whereIs('dpkg-deb')) return false;
  const failure = join(enginesDir, 'failed');
  return !existsSync(failure) || Date.now() - statSync(failure).mtimeMs > 24 * 3_600_000;
}

// Without network the attempt takes up to 15 s; that price is paid once a day, not at every start.
function rememberFailure(enginesDir: string): void {
  mkdirSync(enginesDir, { recursive: true });
  writeFileSync(join(enginesDir, 'failed'), 'Ophalen lukte niet. Verwijder dit bestand om het opnieuw te proberen.\n');
}

/** apt with a state of its own, so that no root and no lock of the system is needed. */
async function fetchPackages(enginesDir: string, copy: string): Promise<void> {
  const work = join(enginesDir, `fetch-${process.pid}`);
  const abort = AbortSignal.timeout(timeLimitMs);
  const options: ExecFileOptions = {
    cwd: work,
    signal: abort,
    env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
  };
  mkdirSync(join(work, 'apt', 'lists', 'partial'), { recursive: true });
  mkdirSync(join(work, 'apt', 'cache', 'archives', 'partial'), { recursive: true });
  try {
    const apt = [...aptSettings(work)];
    await run('apt-get', [...apt, 'update'], options);
    await run('apt-get', [...apt, 'download', ...(await missingPackages(apt, options))], options);
    for (const file of readdirSync(work).filter((name) => name.endsWith('.deb'))) {
      await run('dpkg-deb', ['-x', file, 'root'], options);
    }
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(dirname(copy), { recursive: true });
    renameSync(join(work, 'root'), copy);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function aptSettings(work: string): string[] {
  const settings = {
    'Dir::State': join(work, 'apt'),
    'Dir::State::lists': join(work, 'apt', 'lists'),
    'Dir::State::status': '/var/lib/dpkg/status',
    'Dir::Cache': join(work, 'apt', 'cache'),
    'Debug::NoLocking': '1',
    'APT::Sandbox::User': '',
    'Acquire::http::Timeout': '5',
    'Acquire::https::Timeout': '5',
    'Acquire::Retries': '1',
    'APT::Update::Post-Invoke-Success::': '',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

/** redis-server with what it needs and this system lacks, by asking apt to act as if. */
async function missingPackages(apt: string[], options: ExecFileOptions): Promise<string[]> {
  for (const name of ['redis-server', 'valkey-server']) {
    const args = [...apt, '--simulate', '--no-install-recommends', 'install', name];
    const plan = await run('apt-get', args, options).catch(() => undefined);
    const lines = plan ? String(plan.stdout).split('\n') : [];
    const wanted = lines.flatMap((line) => /^Inst (\S+)/.exec(line)?.[1] ?? []);
    if (wanted.length > 0) return wanted;
  }
  throw new Error(`No package of Redis for ${arch()} in ${readFileSync('/etc/os-release', 'utf8').split('\n')[0]}`);
}
