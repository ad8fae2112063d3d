import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dataRoot } from '../project-root.js';
import { EngineError, remedyFor } from './engine-error.js';
import { freePort, isRunning, sendSignal, stopProcess, waitUntilGone, whenGone } from './processes.js';
import { type RedisBinary, type RedisSearch, findRedis } from './redis-binary.js';

export interface RedisOptions extends Partial<RedisSearch> {
  readonly dataDir: string;
  /** an engine that the user names (REDIS_URL); nothing is started then */
  readonly url?: string;
  /** throw-away data: nothing is written to disk */
  readonly volatile?: boolean;
  readonly port?: number;
  readonly logFile?: string;
}

export interface Redis {
  readonly url: string;
  /** undefined when the user named the engine */
  readonly pid: number | undefined;
  readonly reused: boolean;
  stop(): Promise<void>;
  /** SIGKILL, as a crash */
  kill(): Promise<void>;
  /** starts again at the same address, with what was on disk; for after `kill` */
  restart(): Promise<void>;
  /** SIGKILL and back at the same address without any data */
  restartEmpty(): Promise<void>;
  /** calls back once, when the running server is gone for whatever reason */
  onGone(callback: () => void): void;
}

/** What we must know to find our server back; in the data directory, readable by us only. */
interface Address {
  readonly pid: number;
  readonly port: number;
  readonly password: string;
}

/**
 * Starts a private Redis on 127.0.0.1, or takes over the one that an earlier, killed launcher left behind.
 * @returns undefined when there is no engine on this machine: then the programs run in direct mode
 * @throws EngineError one Dutch sentence with the remedy
 */
export async function startRedis(options: RedisOptions): Promise<Redis | undefined> {
  if (options.url) return named(options.url);
  const orphan = await takeOver(options.dataDir);
  const binary = await findRedis({ enginesDir: join(dataRoot, 'engines', 'redis'), ...options });
  if (!binary) {
    if (orphan) await stopProcess(orphan.pid, 'SIGTERM');
    return undefined;
  }
  return new PrivateRedis(binary, options).begin(orphan);
}

/** Stops the server that an earlier launcher left running on this folder, if any. */
export async function stopLeftoverRedis(dataDir: string): Promise<void> {
  const orphan = await takeOver(dataDir);
  if (orphan) await stopProcess(orphan.pid, 'SIGTERM');
}

class PrivateRedis implements Redis {
  private address: Address = { pid: 0, port: 0, password: '' };
  private child: ChildProcess | undefined;
  reused = false;

  constructor(
    private readonly binary: RedisBinary,
    private readonly options: RedisOptions,
  ) {}

  get url(): string {
    return urlOf(this.address);
  }

  get pid(): number {
    return this.address.pid;
  }

  async begin(orphan: Address | undefined): Promise<this> {
    this.reused = orphan !== undefined;
    if (orphan) this.address = orphan;
    else await this.launch(this.options.port ?? (await freePort()), randomBytes(24).toString('base64url'));
    return this;
  }

  stop(): Promise<void> {
    return stopProcess(this.pid, 'SIGTERM');
  }

  async kill(): Promise<void> {
    sendSignal(this.pid, 'SIGKILL');
    await waitUntilGone(this.pid, 10_000);
  }

  restart(): Promise<void> {
    return this.launch(this.address.port, this.address.password);
  }

  async restartEmpty(): Promise<void> {
    await this.kill();
    rmSync(this.options.dataDir, { recursive: true, force: true });
    await this.restart();
  }

  onGone(callback: () => void): void {
    whenGone(this.pid, this.child, callback);
  }

  private async launch(port: number, password: string): Promise<void> {
    const { dataDir, logFile = `${dataDir}.log`, volatile = false } = this.options;
    mkdirSync(dataDir, { recursive: true });
    chmodSync(dataDir, 0o700);
    const child = spawnServer(this.binary, settings({ dataDir, port, password, volatile }), logFile);
    this.child = child;
    this.address = { pid: child.pid ?? 0, port, password };
    writeFileSync(addressFile(dataDir), JSON.stringify(this.address), { mode: 0o600 });
    await waitForAnswer(this.address, () => child.exitCode !== null || child.pid === undefined, logFile);
  }
}

function spawnServer(binary: RedisBinary, config: string, logFile: string): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w', 0o600);
  try {
    // The settings go in through stdin: a password on the command line is readable by every user of the machine.
    const child = spawn(binary.command, ['-'], { env: binary.env, stdio: ['pipe', log, log], detached: true });
    child.once('error', () => undefined);
    child.stdin?.on('error', () => undefined).end(config);
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function settings(wish: { dataDir: string; port: number; password: string; volatile: boolean }): string {
  return [
    'bind 127.0.0.1',
    `port ${wish.port}`,
    `requirepass ${wish.password}`,
    `dir "${wish.dataDir.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
    `appendonly ${wish.volatile ? 'no' : 'yes'}`,
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
    'daemonize no',
  ].join('\n');
}

const addressFile = (dataDir: string): string => join(dataDir, 'estafette-redis.json');

const urlOf = ({ port, password }: Address): string => `redis://default:${password}@127.0.0.1:${port}`;

/** A server of ours that still runs; one that runs but does not answer is ended. */
async function takeOver(dataDir: string): Promise<Address | undefined> {
  if (!existsSync(addressFile(dataDir))) return undefined;
  const address = JSON.parse(readFileSync(addressFile(dataDir), 'utf8')) as Address;
  if (!isRunning(address.pid, '-server', `:${address.port}`)) return undefined;
  if (await answers(address)) return address;
  await stopProcess(address.pid, 'SIGTERM', 3_000);
  return undefined;
}

/** Whether the server lets us in and has finished loading; two inline commands need no client library. */
function answers({ port, password }: Address): Promise<boolean> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect({ host: '127.0.0.1', port, timeout: 2_000 });
    const end = (yes: boolean): void => {
      socket.destroy();
      resolve(yes);
    };
    socket
      .once('error', () => end(false))
      .once('timeout', () => end(false))
      .once('close', () => end(false));
    socket.on('data', (data) => {
      said += String(data);
      if (/^\+OK\r\n\+PONG\r\n/.test(said)) end(true);
      else if (/^-|\r\n-/.test(said)) end(false);
    });
    socket.write(`AUTH default ${password}\r\nPING\r\n`);
  });
}

async function waitForAnswer(address: Address, gone: () => boolean, logFile: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!(await answers(address))) {
    if (gone() || performance.now() > deadline) {
      const said = existsSync(logFile) ? readFileSync(logFile, 'utf8').slice(-2_000) : '';
      const last = said.trim().split('\n').at(-1) ?? '';
      throw new EngineError(remedyFor(new Error(said)) ?? `Redis start niet: ${last}`);
    }
    await pause(20);
  }
}

function named(url: string): Redis {
  const refuse = (): Promise<never> =>
    Promise.reject(new EngineError('Deze Redis is met REDIS_URL opgegeven en wordt niet door ons gestopt.'));
  return {
    url,
    pid: undefined,
    reused: true,
    stop: () => Promise.resolve(),
    kill: refuse,
    restart: refuse,
    restartEmpty: refuse,
    onGone: () => undefined,
  };
}
