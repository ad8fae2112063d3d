import { type ChildProcess, fork } from 'node:child_process';

export interface WorkerProcess {
  readonly pid: number;
  /** SIGKILL, as when the machine loses power: nothing is finished */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code when running work is finished */
  stop(): Promise<number | null>;
  /** what it wrote, for a test that fails */
  output(): string;
  /** true until it ended, for whatever reason */
  alive(): boolean;
  /** lets nights pass while it works: from now on it is so many days later than today */
  moveTo(daysAhead: number): void;
}

export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly redisUrl?: string;
  readonly redisPrefix: string;
  readonly env?: Record<string, string>;
}

/** The real worker program in a process of its own, straight from today's sources; ready when this resolves. */
export async function startWorkerProcess(settings: WorkerSettings): Promise<WorkerProcess> {
  const child = fork('apps/worker/src/main.ts', [], {
    execArgv: ['--import', './test/support/days-ahead.js', '--import', './apps/dev/typescript.js'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: environmentOf(settings),
  });
  let output = '';
  const listen = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<void>((resolve) => child.once('message', () => resolve()));
  const first = await Promise.race([ready.then(() => 'ready' as const), ended]);
  if (first !== 'ready') throw new Error(`The worker did not start (code ${first}):\n${output}`);
  return {
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      if (isAlive(child)) child.kill('SIGTERM');
      return ended;
    },
    output: () => output,
    alive: () => isAlive(child),
    moveTo: (daysAhead) => void child.send({ daysAhead }),
  };
}

const isAlive = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

// Short leases and waits, so that a death is noticed within seconds; the rest is as in production.
function environmentOf({ databaseUrl, smtpUrl, redisUrl, redisPrefix, env }: WorkerSettings): NodeJS.ProcessEnv {
  const { PATH, HOME, TZ } = process.env;
  return {
    ...(PATH && { PATH }),
    ...(HOME && { HOME }),
    ...(TZ && { TZ }),
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    PUBLIC_ORIGIN: 'https://estafette.example',
    REDIS_PREFIX: redisPrefix,
    ...(redisUrl && { REDIS_URL: redisUrl }),
    TASK_LEASE_SECONDS: '3',
    TASK_RETRY_SECONDS: '1',
    REMINDER_SWEEP_SECONDS: '1',
    DIRECT_MODE_AFTER_SECONDS: '3',
    MAIL_TIMEOUT_SECONDS: '3',
    LOG_LEVEL: 'info',
    ...env,
  };
}
