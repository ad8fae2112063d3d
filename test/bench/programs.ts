import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

export interface Program {
  /** what the program sent when it was ready */
  readonly message: unknown;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/**
 * A program of its own, from `dist/`, so that it has an event loop to itself as in real life.
 * @param entry such as `apps/api/src/main.js`
 */
export async function startProgram(entry: string, env: Record<string, string>): Promise<Program> {
  const child = fork(`${projectRoot}dist/${entry}`, [], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const message = await new Promise<unknown>((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${entry} ended with ${code} before it was ready`)));
  });
  return {
    message,
    child,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
