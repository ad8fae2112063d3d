import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type LocalDate, addDays, dutchNumericDate } from '#libs/platform/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { RegistrationsModule } from '#libs/registrations/index.js';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { type Importer, anActor, take } from '../support/importing.js';
import { startContext } from '../support/nest-context.js';
import { fillRegion } from './fill.js';
import { type Result, inTurn, median, seconds } from './rounds.js';
import type { Surroundings } from './surroundings.js';

const tables = ['pupil', 'guardian', 'registration_watch'] as const;
const clear = 'TRUNCATE pupil, import_run, outbox CASCADE';

/**
 * A file of children from the press of the button to the last row: kept, read, checked, compared, read again, written,
 * with the watch that follows from it and the audit log. Against COPY of the same rows into the same three tables.
 */
export async function importing(surroundings: Surroundings, children: number, rounds: number): Promise<Result[]> {
  const database = await surroundings.database('bench_import');
  const { regionId } = await fillRegion(database.adminUrl, children);
  const [api, worker] = await Promise.all([
    startContext(database.appUrl, RegistrationsModule),
    startContext(database.workerUrl, RegistrationsModule),
  ]);
  const admin = new pg.Client({ connectionString: database.adminUrl });
  try {
    await admin.connect();
    const actor = anActor(regionId, { permissions: new Set(['pupils.import']) });
    const importer: Importer = { api, worker, actor, kind: 'pupils' };
    const file = fileOf(children, new Clock().today());
    await takeAll(importer, file, children);
    const rows = await dump(admin);
    const measured = await inTurn(
      rounds,
      async () => {
        await admin.query(clear);
        return seconds(() => takeAll(importer, file, children));
      },
      async () => {
        await admin.query(clear);
        return seconds(() => copy(admin, rows));
      },
    );
    return [resultOf(children, measured)];
  } finally {
    await admin.end();
    await Promise.all([api.close(), worker.close()]);
  }
}

async function takeAll(importer: Importer, file: string, children: number): Promise<void> {
  const { counts } = await take(importer, file);
  if (counts.created !== children) throw new Error(`${counts.created} children came in of ${children}`);
}

function fileOf(children: number, today: LocalDate): string {
  const header =
    'voornaam;voorvoegsel;achternaam;geboortedatum;postcode;voorschool LRK;kindnummer;ouder1 naam;ouder1 e-mail';
  const lines = Array.from({ length: children }, (_, index) => {
    const n = index + 1;
    const bornOn = addDays(today, -913 - ((n * 7919) % 730));
    const name = n.toString(26).replaceAll(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
    return [
      `Noor${name}`,
      n % 3 ? '' : 'van den',
      `Berg${name}`,
      dutchNumericDate(bornOn),
      `${1301 + (n % 10)} AB`,
      String(1 + (n % 150)).padStart(9, '0'),
      `K${n}`,
      `Sanne Berg${name}`,
      `ouder${n}@ouders.example`,
    ].join(';');
  });
  return [header, ...lines].join('\r\n');
}

/** The rows as COPY gives and takes them. */
async function dump(admin: pg.Client): Promise<Buffer[]> {
  const dumps: Buffer[] = [];
  for (const table of tables) dumps.push(await buffer(admin.query(copyTo(`COPY ${table} TO STDOUT`))));
  return dumps;
}

async function copy(admin: pg.Client, rows: readonly Buffer[]): Promise<void> {
  await admin.query('BEGIN');
  for (const [index, table] of tables.entries()) {
    await pipeline(Readable.from(chunksOf(rows[index]!)), admin.query(copyFrom(`COPY ${table} FROM STDIN`)));
  }
  await admin.query('COMMIT');
}

function* chunksOf(whole: Buffer): Generator<Buffer> {
  const size = 64 * 1024;
  for (let start = 0; start < whole.length; start += size) yield whole.subarray(start, start + size);
}

function resultOf(children: number, measured: readonly { ours: number; baseline: number }[]): Result {
  const ratio = median(measured.map(({ ours, baseline }) => ours / baseline));
  return {
    name: `import of ${children.toLocaleString('nl-NL')}`,
    ours: `${median(measured.map(({ ours }) => ours)).toFixed(2)} s`,
    baseline: `${median(measured.map(({ baseline }) => baseline)).toFixed(2)} s`,
    ratio,
    goal: '≤ 3',
    met: ratio <= 3,
  };
}
