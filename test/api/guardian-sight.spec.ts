import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { enter, linkOf, withAddresses } from '../support/guardians.js';
import { type HandoverScene, type SceneChild, all, startHandoverScene } from '../support/handover-scene.js';

// What the database alone shows a parent, as if the application filtered nothing: of every table that hides anything.
let scene: HandoverScene;
let child: SceneChild;
let id: string;
let release: string;
let invitation: string;
beforeAll(async () => {
  scene = await startHandoverScene('guardian_sight', ['staff', 'ib']);
  for (const _ of [1, 2]) await lively();
  ({ child, id, release } = await lively());
  invitation = (await linkOf(scene, id, child.mother)).invitationId;
});
afterAll(() => scene.close());

/** A child about which everything happened: both parents wrote and decided, it was sent, opened and asked about. */
async function lively(): Promise<{ child: SceneChild; id: string; release: string }> {
  const one = await scene.child({ two: true });
  await withAddresses(scene, one);
  const handover = await scene.presented(one);
  for (const parent of [one.mother, one.father]) {
    const client = await enter(scene, handover, parent);
    await client.put('guardian/handover/answers/ouders', {
      version: 1,
      revision: 0,
      answers: { zienswijze: 'Van mij' },
    });
    await client.post('guardian/handover/decisions', {
      ...{ version: 1, schoolLocationId: scene.region.location },
      decisions: Object.entries(all('peuterestafette', 'given')).map(([part, decision]) => ({ part, decision })),
    });
  }
  const sent = (await scene.act('staff', handover, 'submissions')).json().releaseId as string;
  await scene.clients.ib.get(`received-handovers/${sent}`);
  await scene.clients.ib.post(`received-handovers/${sent}/questions`, { text: 'Mag ik bellen?' });
  return { child: one, id: handover, release: sent };
}

async function as<Result>(
  reach: string,
  work: (client: pg.Client) => Promise<Result>,
  link = invitation,
): Promise<Result> {
  const client = new pg.Client({ connectionString: scene.api.database.appUrl });
  await client.connect();
  const settings = {
    role: 'guardian',
    reach,
    region_id: scene.region.municipality,
    location_ids: '{}',
    person_id: link,
  };
  try {
    await client.query('BEGIN');
    for (const [name, value] of Object.entries(settings)) {
      await client.query('SELECT set_config($1, $2, true)', [`app.${name}`, value]);
    }
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Rows in sight, of every table with row-level security that is not empty to this parent. */
async function inSight(reach: string, link = invitation): Promise<Record<string, number>> {
  const { rows } = await scene.api.admin.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace
       AND has_table_privilege('estafette_app', oid, 'SELECT') ORDER BY relname`,
  );
  return as(
    reach,
    async (client) => {
      const found: Record<string, number> = {};
      for (const { name } of rows) {
        const answer = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${name}`);
        if (answer.rows[0]!.count > 0) found[name] = answer.rows[0]!.count;
      }
      return found;
    },
    link,
  );
}

describe('a parent', () => {
  it('sees one handover: the text, the own decisions and words, what went and what happened; nothing else at all', async () => {
    const { form_version: _, ...seen } = await inSight('own-child');
    expect(seen).toEqual({
      ...{ handover: 1, handover_version: 1, handover_release: 1, handover_release_part: 5, handover_event: 5 },
      ...{ consent_decision: 4, guardian_answer: 1 },
      ...{ pupil: 1, guardian: 1, guardian_invitation: 1, guardian_session: 1 },
    });
  });

  it('is weighed against the own family, and against no other', async () => {
    const { form_version: _, ...seen } = await inSight('own-family');
    expect(seen).toEqual({
      ...{ handover: 1, handover_version: 1, handover_release: 1, handover_release_part: 5, handover_event: 5 },
      ...{ handover_section: 16, handover_question: 1, handover_notice: 2 },
      ...{ consent_decision: 8, guardian_answer: 2 },
      ...{ pupil: 1, guardian: 3, guardian_invitation: 1, guardian_session: 1 },
    });
  });

  it('sees nothing once the link has ended, and nothing by a link that is not one', async () => {
    const other = await lively();
    const { invitationId } = await linkOf(scene, other.id, other.child.father);
    await scene.act('staff', other.id, `guardian-invitations/${other.child.father}/renewals`);
    for (const link of [invitationId, child.mother]) {
      for (const reach of ['own-child', 'own-family']) {
        const { form_version: _, guardian_invitation: own, ...seen } = await inSight(reach, link);
        expect(seen).toEqual({});
        expect(own ?? 0).toBeLessThanOrEqual(1);
      }
    }
  });

  it('finds by name the row that was written anew, and by name alone never a namesake', async () => {
    const twins = await lively();
    await scene.api.admin.query(`UPDATE guardian SET id = gen_random_uuid() WHERE id = $1`, [twins.child.mother]);
    const { invitationId } = await linkOf(scene, twins.id, twins.child.mother);
    expect((await inSight('own-child', invitationId)).guardian).toBe(1);
    await scene.api.admin.query('UPDATE guardian_invitation SET shares_name = true WHERE id = $1', [invitationId]);
    expect((await inSight('own-child', invitationId)).guardian).toBeUndefined();
  });
});

describe('in the database alone, a parent cannot', () => {
  const decision = `INSERT INTO consent_decision (handover_id, guardian_id, guardian_name, version_number, receiver_location_id,
    part_id, decision, decided_on, channel, recorded_at, recorded_by, recorded_by_name)
    SELECT $1, g.id, g.name, 1, h.receiver_location_id, 'basis', 'given', now()::date, $3, now(), g.id, g.name
    FROM handover h, (VALUES ($2::uuid, $4)) g (id, name) WHERE h.id = $1`;
  const forbidden = 'violates row-level security';

  it.each([
    ['decide for the other parent', () => [decision, [id, child.father, 'portal', 'Karim Bos']]],
    ['decide as if it were paper', () => [decision, [id, child.mother, 'paper', 'Sanne Bos']]],
    [
      'write as the other parent',
      () => [
        `INSERT INTO guardian_answer (handover_id, version_number, guardian_id, section_id, guardian_name, answers, saved_at)
         VALUES ($1, 1, $2, 'ouders', 'Karim Bos', '', now())`,
        [id, child.father],
      ],
    ],
    ['open a copy again', () => [`UPDATE handover_release SET state = 'accepted' WHERE id = $1`, [release]]],
  ] as [string, () => [string, unknown[]]][])('%s, not even where the family is weighed', async (_, statement) => {
    const [sql, values] = statement();
    await expect(as('own-family', (client) => client.query(sql, values))).rejects.toThrow(forbidden);
  });

  it('decide or change anything while reading', async () => {
    const values = [id, child.mother, 'portal', 'Sanne Bos'];
    await expect(as('own-child', (client) => client.query(decision, values))).rejects.toThrow(forbidden);
    for (const sql of [
      `UPDATE handover SET status = 'sent'`,
      `UPDATE handover_release SET state = 'open'`,
      `UPDATE guardian_answer SET revision = 9`,
      `UPDATE guardian SET has_authority = true`,
      `UPDATE guardian_invitation SET ended_at = NULL`,
      `UPDATE pupil SET given_name = 'x'`,
      'DELETE FROM handover_version',
      'DELETE FROM guardian_answer',
      'DELETE FROM handover_release_part',
    ]) {
      const changed = await as('own-child', async (client) => (await client.query(sql)).rowCount);
      expect([sql, changed]).toEqual([sql, 0]);
    }
  });
});
