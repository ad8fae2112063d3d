import { existsSync } from 'node:fs';
import { EngineError, remedyFor } from './engines/engine-error.js';
import { type Ports, readPorts, refuseFullDisk, refuseSecondLauncher, refuseTakenPorts } from './launcher/checks.js';
import { originOf } from './launcher/environment.js';
import { launch } from './launcher/launch.js';
import { logOf, makePlaces, places } from './launcher/places.js';
import { say } from './launcher/screen.js';
import { Supervisor } from './launcher/supervisor.js';

const interruption = new AbortController();
const supervisor = new Supervisor((sentence) => void end(1, sentence));
let ending: Promise<never> | undefined;

/** The second half of npm start (the first is apps/dev/start.js): everything that needs the installed packages. */
async function main(): Promise<void> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new EngineError(
      'npm start is alleen voor ontwikkelen en oefenen. In productie start u api en worker zelf (docker-compose.yml).',
    );
  }
  const ports = readPorts(process.env['PORT']);
  makePlaces();
  refuseFullDisk();
  refuseSecondLauncher(ports);
  await refuseTakenPorts(ports);
  await launch(
    {
      ports,
      fresh: process.argv.includes('--fresh'),
      databaseUrl: process.env['DATABASE_URL'] || undefined,
      redisUrl: process.env['REDIS_URL'] || undefined,
    },
    supervisor,
    interruption.signal,
  );
  if (!ending) showAddresses(ports);
}

function showAddresses(ports: Ports): void {
  say('');
  say(`  Post die Estafette verstuurt:  http://127.0.0.1:${ports.mail}`);
  say(`  Inlogdienst voor oefenen:      http://127.0.0.1:${ports.identityProvider}`);
  say(`  Logboeken:                     ${places.logs}`);
  say('  Stoppen: Ctrl-C. Opnieuw beginnen met nieuwe gegevens: npm start -- --fresh');
  say('');
  say(`Estafette is klaar: ${originOf(ports)}`);
}

/** Stops everything in order, whatever state it is in. A second Ctrl-C does not wait for that. */
function end(code: number, sentence?: string): Promise<never> {
  if (sentence) say(`\n${sentence}`);
  interruption.abort();
  ending ??= supervisor.stopAll().then(() => {
    if (code === 0) say('Estafette is gestopt.');
    return process.exit(code);
  });
  return ending;
}

function interrupted(): void {
  if (ending) process.exit(1);
  say('\nEstafette wordt gestopt ...');
  void end(0);
}

function failed(error: unknown): void {
  if (ending) return;
  const sentence = remedyFor(error);
  if (!sentence) console.error(error);
  void end(1, sentence ?? `Estafette kon niet starten. ${existsSync(places.logs) ? `Kijk in ${logOf('*')}.` : ''}`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupted);
process.on('uncaughtException', failed);
process.on('unhandledRejection', failed);
main().catch(failed);
