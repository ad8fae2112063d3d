import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type TestDatabase, cloneDatabase } from '../support/database.js';

let database: TestDatabase;
let folder: string;
let admin: pg.Pool;
beforeAll(async () => {
  database = await cloneDatabase('handovers_demo');
  folder = mkdtempSync(join(tmpdir(), 'estafette-demo-'));
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    NODE_OPTIONS: '',
    DATABASE_OWNER_URL: database.ownerUrl,
    DEMO_HANDOVERS_URL: database.appUrl,
    DEMO_ACCOUNTS_FILE: join(folder, 'accounts.json'),
    OIDC_ISSUER: 'http://127.0.0.1:1',
  };
  await promisify(execFile)(process.execPath, ['dist/apps/dev/src/demo-data/main.js'], { env });
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
}, 120_000);
afterAll(async () => {
  await admin?.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const rows = async (sql: string): Promise<Record<string, unknown>[]> => (await admin.query(sql)).rows;

describe('demo handovers', () => {
  it('are there in every state that a person comes across', async () => {
    const found = await rows('SELECT DISTINCT status FROM handover ORDER BY status');
    expect(found.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['accepted', 'draft', 'presented', 'refused', 'returned', 'sent']),
    );
    const unopened = `SELECT 1 FROM handover_release WHERE state = 'open' AND opened_at IS NULL AND released_on = current_date - 4`;
    expect(await rows(unopened)).toHaveLength(1);
    expect(await rows('SELECT 1 FROM handover_question WHERE answer IS NULL')).toHaveLength(1);
    expect((await rows('SELECT 1 FROM handover_release_part WHERE restricted')).length).toBeGreaterThan(0);
    expect(await rows(`SELECT 1 FROM handover_release WHERE triage = 'support'`)).not.toEqual([]);
  });

  it('went the way of the services: each with its events and its lines in the log', async () => {
    const without = `SELECT id FROM handover h WHERE NOT EXISTS (SELECT FROM audit_event a WHERE a.object_id = h.id::text)`;
    expect(await rows(without)).toEqual([]);
    expect(
      await rows(`SELECT 1 FROM handover_section WHERE position(convert_to('gaat-makkelijk', 'UTF8') IN answers) > 0`),
    ).toEqual([]);
  });
});
