import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Config } from '#libs/platform/config/index.js';
import { pdfDocument } from '#libs/platform/inspection/invented-files.cases.js';
import { type HandoverScene, type SceneName, all, sceneRoles, startHandoverScene } from '../support/handover-scene.js';
import { upload } from '../support/uploading.js';

// Who reads what, in every state, asked twice: of the API, and of the database alone, as if the application filtered nothing.
// The table below is law-and-process 6.4; what is not in it is refused.
const names = Object.keys(sceneRoles) as SceneName[];
const states = ['draft', 'presented', 'sent', 'accepted', 'returned', 'recalled', 'withdrawn', 'refused'] as const;
type State = (typeof states)[number];

const senders: readonly SceneName[] = ['staff', 'colleague', 'manager'];
const receivers: readonly SceneName[] = ['head', 'ib', 'teacher'];
const readable: readonly State[] = ['sent', 'accepted'];

/** How many parts of the four that went each may read. */
function partsFor(who: SceneName, state: State): number {
  if (!receivers.includes(who) || !readable.includes(state)) return 0;
  return who === 'teacher' ? 3 : 4;
}

/** How many files of the two that went: one is in the restricted part. */
function filesFor(who: SceneName, state: State): number {
  if (senders.includes(who)) return state === 'refused' ? 0 : 2;
  return Math.max(0, partsFor(who, state) - 2);
}

/** What a sender keeps in each state. */
const rowsOf = (state: State): Record<string, number> => ({
  sections: state === 'refused' ? 0 : 11,
  versions: ['draft', 'refused'].includes(state) ? 0 : 1,
  decisions: { draft: 0, presented: 0, withdrawn: 8 }[state as string] ?? 4,
});

let scene: HandoverScene;
const made = {} as Record<State, { id: string; release?: string }>;
beforeAll(async () => {
  scene = await startHandoverScene('handover_sight', names);
  scene.api.app.get(Config).RELEASE_UNSCANNED = true;
  for (const state of states) made[state] = await inState(state);
});
afterAll(() => scene.close());

async function inState(state: State): Promise<{ id: string; release?: string }> {
  const form = 'extra-ondersteuning';
  const child = await scene.child();
  const id = await scene.filled(child, form);
  await addFiles(id);
  if (state === 'draft') return { id };
  await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.location });
  await scene.act('staff', id, 'presentations');
  if (state === 'presented') return { id };
  if (state === 'refused') {
    await scene.consent(id, child.mother, all(form, 'refused'));
    return { id };
  }
  const release = await scene.sent(id, child);
  if (state === 'accepted') await scene.clients.ib.post(`received-handovers/${release}/acceptances`);
  if (state === 'returned')
    await scene.clients.ib.post(`received-handovers/${release}/returns`, { reason: 'Fout kind' });
  if (state === 'recalled') await scene.act('staff', id, 'recalls', { reason: 'Er mist iets' });
  const withdrawal = { guardianId: child.mother, withdrawnOn: scene.today, channel: 'paper' };
  if (state === 'withdrawn') await scene.act('staff', id, 'withdrawals', withdrawal);
  return { id, release };
}

/** One with an answer that everybody at the school reads, and one in the part that has its own readers. */
async function addFiles(id: string): Promise<void> {
  const answers = (files: string[]): Record<string, object> => ({
    'stem-van-het-kind': { manier: 'getekend', tekening: files },
    onderzoek: { onderzocht: 'ja', uitkomst: 'Uitkomst', verslagen: files, medicijnen: 'nee' },
  });
  for (const section of Object.keys(answers([]))) {
    const place = `handovers/${id}/answers/${section}`;
    const file = (await upload(scene.clients.staff, `${place}/attachments`, 'a.pdf', pdfDocument())).json().id;
    await scene.clients.staff.put(place, { revision: 2, answers: answers([file])[section] });
  }
}

const table = names.flatMap((who) => states.map((state) => [who, state] as const));

describe('through the API', () => {
  it.each(table)('%s reads of a handover that is %s what the law says', async (who, state) => {
    const { id, release } = made[state];
    const client = scene.clients[who];
    const own = senders.includes(who);
    const paths = ['', '/answers/kind', '/consents', '/attachments'].map((rest) => `handovers/${id}${rest}`);
    for (const path of paths) {
      const gone = state === 'refused' && path.includes('/answers/');
      const { statusCode } = await client.get(path);
      expect([path, statusCode < 400]).toEqual([path, own && !gone]);
    }
    const listed = await client.get('handovers?pageSize=100');
    expect(listed.statusCode === 200 && listed.body.includes(id)).toBe(own);
    if (release === undefined) return;
    const received = await client.get(`received-handovers/${release}`);
    expect(received.statusCode < 400).toBe(receivers.includes(who));
    const parts = received.statusCode === 200 ? received.json().parts.length : 0;
    expect(parts).toBe(partsFor(who, state));
    const files =
      received.statusCode === 200 ? received.json().parts.flatMap((part: { files: object[] }) => part.files) : [];
    expect(files).toHaveLength(receivers.includes(who) ? filesFor(who, state) : 0);
    for (const rest of ['/events', '/colleagues']) {
      expect((await client.get(`received-handovers/${release}${rest}`)).statusCode < 400).toBe(receivers.includes(who));
    }
  });
});

describe('in the database alone', () => {
  it.each(table)('%s sees of a handover that is %s what the law says', async (who, state) => {
    const { id, release } = made[state];
    const seen = await visible(who, id, release ?? null);
    const own = senders.includes(who);
    const received = release !== undefined && (own || receivers.includes(who));
    expect(seen).toMatchObject(own ? rowsOf(state) : { sections: 0, versions: 0, decisions: 0 });
    expect([seen.parts, seen.releases]).toEqual([
      own && received ? 4 : received ? partsFor(who, state) : 0,
      Number(received),
    ]);
    if (!own && !receivers.includes(who)) expect(seen.events).toBe(0);
    expect([seen.files, seen.pieces]).toEqual([filesFor(who, state), filesFor(who, state)]);
  });

  it('lets nobody change or remove what happened, nor what parents decided', async () => {
    const { id } = made.accepted;
    for (const sql of [
      'UPDATE handover_event SET kind = kind WHERE handover_id = $1',
      'DELETE FROM handover_event WHERE handover_id = $1',
      'UPDATE consent_decision SET decision = decision WHERE handover_id = $1',
      'DELETE FROM consent_decision WHERE handover_id = $1',
      'UPDATE handover_version SET sha256 = sha256 WHERE handover_id = $1',
      'UPDATE handover_attachment SET sha256 = sha256 WHERE handover_id = $1',
      'UPDATE handover_attachment SET scan = scan WHERE handover_id = $1',
    ]) {
      await expect(as('staff', (client) => client.query(sql, [id]))).rejects.toThrow('permission denied');
    }
  });
});

/** A connection of the application, in which row-level security knows this person. */
async function as<Result>(who: SceneName, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const { region, clients, api } = scene;
  const { rows } = await api.admin.query(
    `SELECT m.organisation_id AS organisation, CASE WHEN m.location_id IS NOT NULL THEN ARRAY[m.location_id]
       ELSE ARRAY(SELECT l.id FROM location l WHERE l.organisation_id = o.id OR l.board_id = o.id) END AS locations
     FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE m.person_id = $1`,
    [clients[who].personId],
  );
  const client = new pg.Client({ connectionString: api.database.appUrl });
  await client.connect();
  try {
    const settings = {
      ...{ role: sceneRoles[who], reach: who === 'coordinator' ? 'region' : 'locations' },
      ...{ region_id: region.municipality, organisation_id: rows[0].organisation },
      ...{ location_ids: `{${rows[0].locations.join(',')}}`, person_id: clients[who].personId },
    };
    for (const [name, value] of Object.entries(settings)) {
      await client.query('SELECT set_config($1, $2, false)', [`app.${name}`, value]);
    }
    return await work(client);
  } finally {
    await client.end();
  }
}

async function visible(who: SceneName, id: string, release: string | null): Promise<Record<string, number>> {
  return as(who, async (client) => {
    const { rows } = await client.query(
      `SELECT (SELECT count(*)::int FROM handover_section WHERE handover_id = $1) AS sections,
         (SELECT count(*)::int FROM handover_version WHERE handover_id = $1) AS versions,
         (SELECT count(*)::int FROM consent_decision WHERE handover_id = $1) AS decisions,
         (SELECT count(*)::int FROM handover_release_part WHERE release_id = $2) AS parts,
         (SELECT count(*)::int FROM handover_release WHERE id = $2) AS releases,
         (SELECT count(*)::int FROM handover_attachment WHERE handover_id = $1) AS files,
         (SELECT count(*)::int FROM handover_attachment_piece p JOIN handover_attachment a ON a.id = p.attachment_id
            WHERE a.handover_id = $1) AS pieces,
         (SELECT count(*)::int FROM handover_event WHERE handover_id = $1) AS events`,
      [id, release],
    );
    return rows[0];
  });
}
