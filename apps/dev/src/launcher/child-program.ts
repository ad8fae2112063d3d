import { type ChildProcess, fork } from 'node:child_process';
import { type WriteStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { EngineError } from '../engines/engine-error.js';
import { stopProcess, whenGone } from '../engines/processes.js';
import { logOf, places } from './places.js';
import { say } from './screen.js';
import type { Running } from './supervisor.js';

export interface ProgramOptions {
  /** as the user sees it: "De API" */
  readonly name: string;
  /** name of its log file */
  readonly log: string;
  /** path below dist/apps */
  readonly script: string;
  readonly env: Record<string, string | undefined>;
  /** each line on stdout that is no log line; default nothing is shown */
  readonly onLine?: (line: string) => void;
}

const readyWithinMs = 60_000;
const repeatAfterMs = 30_000;

/** Starts one of our programs as a child that ends with us, and waits until it says `ready`. */
export async function startProgram(options: ProgramOptions): Promise<Running> {
  const child = begin(options);
  const outcome = await Promise.race([
    new Promise<'ready'>((resolve) => child.on('message', (message) => message === 'ready' && resolve('ready'))),
    ended(child).then(() => 'gone' as const),
    new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), readyWithinMs).unref()),
  ]);
  if (outcome !== 'ready') {
    await stopProcess(child.pid ?? 0, 'SIGKILL');
    throw new EngineError(failure(options, outcome === 'silent' ? 'geeft geen antwoord' : 'start niet'));
  }
  return {
    stop: () => stopProcess(child.pid ?? 0, 'SIGTERM'),
    onGone: (callback) => whenGone(child.pid ?? 0, child, callback),
  };
}

/** Runs a program that does one thing and ends; stops it when `signal` says so. */
export async function runProgram(options: ProgramOptions, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const child = begin(options);
  const stop = (): void => void stopProcess(child.pid ?? 0, 'SIGTERM', 3_000);
  signal.addEventListener('abort', stop, { once: true });
  const code = await ended(child).finally(() => signal.removeEventListener('abort', stop));
  signal.throwIfAborted();
  if (code !== 0) throw new EngineError(failure(options, 'is mislukt'));
}

function begin(options: ProgramOptions): ChildProcess {
  const guard = pathToFileURL(places.program('dev/src/programs/end-with-parent.js')).href;
  const child = fork(places.program(options.script), [], {
    env: { ...process.env, ...options.env },
    execArgv: ['--enable-source-maps', '--import', guard],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Its own process group: Ctrl-C reaches the launcher only, which stops everything in order.
    detached: true,
  });
  const log = createWriteStream(logOf(options.log), { mode: 0o600 });
  const problems = problemsOf(options.name);
  keepLines(child.stdout, log, (line) => (line.startsWith('{') ? problems(line) : options.onLine?.(line)));
  keepLines(child.stderr, log, problems);
  return child;
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
}

function keepLines(from: Readable | null, log: WriteStream, look: (line: string) => void): void {
  if (!from) return;
  createInterface({ input: from }).on('line', (line) => {
    log.write(`${line}\n`);
    look(line);
  });
}

/** Shows errors of the structured log once, not every second again while, say, an engine is away. */
function problemsOf(name: string): (line: string) => void {
  const shown = new Map<string, number>();
  return (line) => {
    const text = errorIn(line);
    const last = text === undefined ? undefined : shown.get(text);
    if (text === undefined || (last !== undefined && performance.now() - last < repeatAfterMs)) return;
    shown.set(text, performance.now());
    say(`${name}: ${text}`);
  };
}

function errorIn(line: string): string | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const entry = JSON.parse(line) as { level?: number; msg?: string };
    return (entry.level ?? 0) >= 50 ? (entry.msg ?? 'fout zonder tekst') : undefined;
  } catch {
    return undefined;
  }
}

function failure({ name, log }: ProgramOptions, what: string): string {
  const file = logOf(log);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-12) : [];
  const said = lines.length > 0 ? `\n${lines.map((line) => `    ${line.slice(0, 300)}`).join('\n')}` : '';
  return `${name} ${what}. De laatste regels van ${file}:${said}`;
}
