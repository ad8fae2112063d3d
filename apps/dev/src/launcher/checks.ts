import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { connectedTo } from '../engines/databases.js';
import { EngineError } from '../engines/engine-error.js';
import { isRunning, portIsTaken } from '../engines/processes.js';
import { dataRoot } from '../project-root.js';
import { places } from './places.js';

export interface Ports {
  readonly web: number;
  readonly identityProvider: number;
  readonly mail: number;
}

const enough = 300 * 1024 * 1024;

/** @throws EngineError when PORT is no number that leaves room for the two ports after it */
export function readPorts(given: string | undefined): Ports {
  const web = Number(given || '3000');
  if (!Number.isInteger(web) || web < 1 || web > 65_533) {
    throw new EngineError(
      `PORT=${given} is geen bruikbare poort. Kies een getal tussen 1024 en 65533, bijvoorbeeld: PORT=3100 npm start`,
    );
  }
  return { web, identityProvider: web + 1, mail: web + 2 };
}

/** @throws EngineError when another npm start already runs on this checkout */
export function refuseSecondLauncher(ports: Ports): void {
  if (existsSync(places.launcher)) {
    const other = JSON.parse(readFileSync(places.launcher, 'utf8')) as { pid: number; port: number };
    if (other.pid !== process.pid && isRunning(other.pid, 'start.js')) {
      throw new EngineError(
        `Estafette draait al op http://127.0.0.1:${other.port} (proces ${other.pid}). Stop dat eerst met Ctrl-C in dat venster.`,
      );
    }
  }
  writeFileSync(places.launcher, JSON.stringify({ pid: process.pid, port: ports.web }));
}

/** @throws EngineError naming the port and how to choose another */
export async function refuseTakenPorts(ports: Ports): Promise<void> {
  for (const port of Object.values(ports) as number[]) {
    if (!(await portIsTaken(port))) continue;
    throw new EngineError(
      `Poort ${port} is bezet door een ander programma. Stop dat programma, of kies andere poorten met: PORT=${ports.web + 100} npm start`,
    );
  }
}

/** @throws EngineError when the disk holds less than what a first start needs */
export function refuseFullDisk(): void {
  const { bavail, bsize } = statfsSync(dataRoot);
  const free = bavail * bsize;
  if (free >= enough) return;
  throw new EngineError(
    `Er is nog maar ${Math.floor(free / 1024 / 1024)} MB vrij op de schijf. Maak minstens 300 MB vrij en start opnieuw.`,
  );
}

/** @throws EngineError when nobody answers at DATABASE_URL, or does not let us in */
export async function refuseUnreachableDatabase(url: string): Promise<void> {
  await connectedTo(url, (client) => client.query('SELECT 1')).catch((error: unknown) => {
    throw new EngineError(
      `De database van DATABASE_URL is niet bereikbaar (${whyOf(error)}). Controleer adres, naam en wachtwoord, of laat DATABASE_URL weg.`,
    );
  });
}

/** @throws EngineError when nobody listens at REDIS_URL */
export async function refuseUnreachableRedis(url: string): Promise<void> {
  if (!URL.canParse(url)) throw new EngineError('REDIS_URL is geen adres. Bedoeld is iets als: redis://127.0.0.1:6379');
  const { hostname, port } = new URL(url);
  const why = await new Promise<string | undefined>((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || '6379'), timeout: 5_000 });
    const end = (answer?: string): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end()).once('timeout', () => end('geen antwoord'));
    socket.once('error', (error) => end(whyOf(error)));
  });
  if (why)
    throw new EngineError(
      `De Redis van REDIS_URL is niet bereikbaar (${why}). Start die Redis, of laat REDIS_URL weg.`,
    );
}

function whyOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? 'onbekende fout';
}
