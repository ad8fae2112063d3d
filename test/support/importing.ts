import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork } from '#libs/database/index.js';
import { type Actor, systemActor } from '#libs/platform/domain/index.js';
import { type ImportRun, ImportWork, ImportsService } from '#libs/platform/imports/index.js';

export interface Importer {
  readonly api: INestApplicationContext;
  readonly worker: INestApplicationContext;
  readonly actor: Actor;
  readonly kind: string;
}

/** Somebody of an organisation, as the session would make them. */
export function anActor(organisationId: string, more: Partial<Actor> = {}): Actor {
  return {
    personId: randomUUID(),
    role: 'region-coordinator',
    organisationId,
    regionId: organisationId,
    reach: 'region',
    locationIds: [],
    permissions: new Set(['organisations.read', 'organisations.import']),
    origin: '127.0.0.1',
    traceId: 'test',
    ...more,
  };
}

export const anAttempt = {
  actor: systemActor('test', 'worker'),
  signal: new AbortController().signal,
  finish: async () => undefined,
};

/** Uploads and checks a file the way api and worker do, without the queue in between. */
export async function check({ api, worker, actor, kind }: Importer, file: string | Buffer): Promise<ImportRun> {
  const imports = api.get(ImportsService);
  const { id } = await imports.upload(actor, kind, Buffer.from(file));
  await worker.get(ImportWork).check(id, anAttempt);
  return imports.find(actor, id);
}

/** Checks, confirms and writes. */
export async function take(importer: Importer, file: string | Buffer, closeMissing = false): Promise<ImportRun> {
  const { api, worker, actor } = importer;
  const { id, status, findings } = await check(importer, file);
  if (status !== 'checked') throw new Error(`Refused: ${JSON.stringify(findings)}`);
  await api.get(ImportsService).confirm(actor, id, closeMissing);
  await worker.get(ImportWork).write(id, anAttempt);
  return api.get(ImportsService).find(actor, id);
}

export const codesOf = (run: ImportRun): string[] => run.findings.map(({ row, code }) => `${row} ${code}`);

/** Rows of one statement, as the person sees them. */
export const asks = <Row>(context: INestApplicationContext, actor: Actor, sql: string, values: unknown[] = []) =>
  context.get(UnitOfWork).run(actor, (tx) => tx.query<Row>(sql, values));
