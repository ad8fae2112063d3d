import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
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
