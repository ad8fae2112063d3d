import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DossierClearing } from '#libs/dossiers/dossier-clearing.service.js';
import { DossierMaking } from '#libs/dossiers/dossier-making.service.js';
import { DossiersModule } from '#libs/dossiers/index.js';
import { RegistrationsModule } from '#libs/registrations/index.js';
import { Config } from '#libs/platform/config/index.js';
import { pdfDocument, picture } from '#libs/platform/inspection/invented-files.cases.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { type HandoverScene, type SceneChild, type SceneName, startHandoverScene } from '../support/handover-scene.js';
import { startContext } from '../support/nest-context.js';
import { readPdf } from '../support/pdf-reading.js';
import { upload } from '../support/uploading.js';

interface Dossier {
  readonly id: string;
  readonly state: string;
  readonly contentSha256?: string;
  readonly leftOut: number;
}

let scene: HandoverScene;
let worker: INestApplicationContext;
let child: SceneChild;
let id: string;
let release: string;
beforeAll(async () => {
  const names: SceneName[] = ['staff', 'colleague', 'second', 'head', 'ib', 'teacher', 'otherIb', 'otherHead'];
  scene = await startHandoverScene('dossiers', [...names, 'administration', 'board', 'coordinator']);
  worker = await startContext(scene.api.database.workerUrl, RegistrationsModule, DossiersModule);
});
afterAll(async () => {
  await worker?.close();
  await scene.close();
});
beforeEach(async () => {
  await scene.api.admin.query(`DELETE FROM dossier`);
  child = await scene.child();
  id = await scene.presented(child, 'extra-ondersteuning');
  release = await scene.sent(id, child);
});

const ask = (who: SceneName, kind = 'normal', ids: readonly string[] = [release]) =>
  scene.clients[who].post('dossiers', { kind, ids });

/** What the worker would do, in its name and with its database role. */
async function make(dossierId: string): Promise<void> {
  const run = {
    ...{
      outboxId: randomUUID(),
      attempt: 1,
      actor: systemActor('test', 'worker'),
      signal: new AbortController().signal,
    },
    finish: async () => undefined,
    finishWith: async () => undefined,
  };
  await worker.get(DossierMaking, { strict: false }).make(dossierId, run);
}
async function made(who: SceneName, kind = 'normal', ids: readonly string[] = [release]): Promise<Dossier> {
  const asked = await ask(who, kind, ids);
  expect([asked.statusCode, asked.json().code]).toEqual([202, undefined]);
  await make(asked.json<Dossier>().id);
  return (await scene.clients[who].get(`dossiers/${asked.json<Dossier>().id}`)).json<Dossier>();
}
const fetched = (who: SceneName, dossierId: string) => scene.clients[who].get(`dossiers/${dossierId}/file`);
const textOf = async (who: SceneName, dossierId: string): Promise<string> =>
  (await readPdf((await fetched(who, dossierId)).rawPayload)).pages.map(({ text }) => text).join('\n');

describe('who gets a PDF of a handover', () => {
  it.each(['head', 'ib', 'teacher', 'staff', 'colleague'] as const)('%s does', async (who) => {
    const dossier = await made(who);
    expect(dossier).toMatchObject({ state: 'ready', total: 1, done: 1, leftOut: 0, pages: expect.any(Number) });
    const answer = await fetched(who, dossier.id);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': expect.stringMatching(/^attachment; filename="overdracht-\d{4}-\d\d-\d\d\.pdf"$/),
    });
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each(['otherIb', 'otherHead', 'second'] as const)('%s of another place finds nothing', async (who) => {
    const answer = await ask(who);
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'dossier.handover-not-found']);
    expect((await ask(who, 'concept', [id])).statusCode).not.toBe(202);
  });

  it.each(['administration', 'board', 'coordinator'] as const)('%s may not at all', async (who) => {
    expect((await ask(who)).statusCode).toBe(403);
  });

  it('nobody else fetches it, also not a colleague of the same school', async () => {
    const dossier = await made('ib');
    for (const who of ['head', 'teacher', 'staff', 'otherIb'] as const) {
      expect([who, (await scene.clients[who].get(`dossiers/${dossier.id}`)).statusCode]).toEqual([who, 404]);
      expect([who, (await fetched(who, dossier.id)).statusCode]).toEqual([who, 404]);
    }
  });

  it('a wish with a child of another school is refused as a whole', async () => {
    expect((await ask('ib', 'normal', [release, randomUUID()])).statusCode).toBe(404);
  });
});

describe('what is in it', () => {
  it('is what was sent, with the seal of the record, whose copy it is, and no restricted part', async () => {
    const dossier = await made('ib');
    const record = (await scene.clients.ib.get(`received-handovers/${release}`)).json();
    expect(dossier.contentSha256).toBe(record.sha256);
    const text = await textOf('ib', dossier.id);
    expect(text).toContain('Kopie voor De Regenboog (intern begeleider), ');
    expect(text.replaceAll(/\s/g, '')).toContain(record.sha256);
    expect(text).toContain('Het Nest');
    expect(text).not.toContain('Onderzoek en behandeling');
  });

  it('names the files that went along, and those of the restricted part on that print alone', async () => {
    const other = await scene.child();
    const drafted = await scene.filled(other, 'extra-ondersteuning');
    const { staff } = scene.clients;
    for (const [section, name, bytes] of [
      ['stem-van-het-kind', 'tekening.png', picture()],
      ['onderzoek', 'Verslag.pdf', pdfDocument()],
    ] as const) {
      const { id: file } = (
        await upload(staff, `handovers/${drafted}/answers/${section}/attachments`, name, bytes)
      ).json();
      const { sections } = (await staff.get(`handovers/${drafted}`)).json<{
        sections: { id: string; revision: number }[];
      }>();
      const { revision } = sections.find((each) => each.id === section)!;
      const answers =
        section === 'onderzoek'
          ? { onderzocht: 'ja', uitkomst: 'Een uitkomst.', verslagen: [file], medicijnen: 'nee' }
          : { manier: 'getekend', tekening: [file] };
      const saved = await staff.put(`handovers/${drafted}/answers/${section}`, { revision, answers });
      expect([saved.statusCode, section]).toEqual([200, section]);
    }
    await scene.act('staff', drafted, 'receiver', { schoolLocationId: scene.region.location });
    await scene.act('staff', drafted, 'presentations');
    scene.api.app.get(Config).RELEASE_UNSCANNED = true;
    const went = await scene.sent(drafted, other);
    const normal = await textOf('ib', (await made('ib', 'normal', [went])).id);
    expect([normal.includes('tekening.png'), normal.includes('Verslag.pdf')]).toEqual([true, false]);
    const apart = await textOf('ib', (await made('ib', 'restricted', [went])).id);
    expect([apart.includes('tekening.png'), apart.includes('Verslag.pdf')]).toEqual([false, true]);
  });

  it('never holds what is secret: not a personal number, an address or who lives there', async () => {
    await scene.api.admin.query(`UPDATE guardian SET phone = '0612345678' WHERE pupil_id = $1`, [child.id]);
    const text = await textOf('ib', (await made('ib')).id);
    expect(text).not.toMatch(/BSN|\b\d{9}\b|\b[1-9]\d{3} ?[A-Z]{2}\b|Buurvrouw Els/);
  });

  it('the restricted part is apart, for its own readers and those who wrote it, with its own line in the log', async () => {
    for (const who of ['ib', 'head', 'staff'] as const) {
      const dossier = await made(who, 'restricted');
      const text = await textOf(who, dossier.id);
      expect([who, text.includes('Onderzoek en behandeling')]).toEqual([who, true]);
      expect(text).toContain('Vertrouwelijk deel');
      const { rows } = await scene.api.admin.query('SELECT action FROM audit_event WHERE object_id = $1', [dossier.id]);
      expect(rows.map(({ action }) => action)).toContain('dossier.fetched-restricted');
    }
    const teacher = await ask('teacher', 'restricted');
    expect([teacher.statusCode, teacher.json().code]).toEqual([409, 'dossier.nothing-to-print']);
  });

  it('a concept is what lies before the parents, for the preschool alone, and marked so', async () => {
    const other = await scene.child();
    const open = await scene.presented(other);
    const text = await textOf('staff', (await made('staff', 'concept', [open])).id);
    expect(text).toContain('Concept voor de ouders');
    expect(text).toContain('Er is nog niets verstuurd');
    for (const who of ['ib', 'second'] as const) expect((await ask(who, 'concept', [open])).statusCode).toBe(409);
    expect((await ask('staff', 'concept', [id])).json().code).toBe('dossier.nothing-to-print');
  });

  it('of many is one file by name, and says who is not in it and why', async () => {
    const second = await scene.child();
    await scene.api.admin.query(`UPDATE pupil SET given_name = 'Adam' WHERE id = $1`, [second.id]);
    const [secondId, third] = [await scene.presented(second), await scene.child()];
    const secondRelease = await scene.sent(secondId, second);
    const thirdId = await scene.presented(third);
    const shut = await scene.sent(thirdId, third);
    await scene.act('staff', thirdId, 'recalls', { reason: 'Er stond iets fout' });
    const dossier = await made('head', 'normal', [release, shut, secondRelease]);
    expect(dossier).toMatchObject({ state: 'ready', total: 3, leftOut: 1 });
    const { pages, outline } = await readPdf((await fetched('head', dossier.id)).rawPayload);
    expect(outline.map(({ title }) => title).filter((title) => title !== 'Niet in deze PDF')).toEqual([
      expect.stringMatching(/^Adam/),
      expect.stringMatching(/^Noor/),
    ]);
    expect(pages[0]!.text).toContain('niet meer te lezen');
  });
});

describe('what is taken back', () => {
  const recall = () => scene.act('staff', id, 'recalls', { reason: 'Er stond iets fout' });

  it('is not fetched any more by the school, and its bytes go', async () => {
    const dossier = await made('ib');
    expect((await recall()).statusCode).toBe(204);
    const answer = await fetched('ib', dossier.id);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'dossier.gone']);
    const { rows } = await scene.api.admin.query('SELECT state, document FROM dossier WHERE id = $1', [dossier.id]);
    expect(rows).toEqual([{ state: 'gone', document: null }]);
  });

  it('goes by itself too, as does what was kept long enough', async () => {
    const [first, second] = [await made('ib'), await made('head')];
    await scene.api.admin.query(`UPDATE dossier SET expires_at = now() WHERE id = $1`, [second.id]);
    const clear = () => worker.get(DossierClearing, { strict: false }).clear();
    await clear();
    const states = async () =>
      (await scene.api.admin.query('SELECT id, state FROM dossier')).rows.map((row) => [row.id, row.state]).sort();
    expect(await states()).toEqual(
      [
        [first.id, 'ready'],
        [second.id, 'gone'],
      ].sort(),
    );
    await recall();
    await clear();
    expect((await states()).every(([, state]) => state === 'gone')).toBe(true);
  });

  it('between asking and making is not made', async () => {
    const asked = (await ask('ib')).json<Dossier>();
    await recall();
    await expect(make(asked.id)).rejects.toThrow('dossier.nothing-left');
  });
});

describe('fetching', () => {
  it('counts as opening for a school, and is in the timeline of both sides', async () => {
    const dossier = await made('teacher');
    expect((await scene.clients.staff.get(`handovers/${id}`)).json().sent).not.toHaveProperty('openedAt');
    await fetched('teacher', dossier.id);
    expect((await scene.clients.staff.get(`handovers/${id}`)).json().sent).toMatchObject({ openedByRole: 'teacher' });
    for (const [who, path] of [
      ['staff', `handovers/${id}/events`],
      ['ib', `received-handovers/${release}/events`],
    ] as const) {
      const { items } = (await scene.clients[who].get(path)).json<{ items: { label: string }[] }>();
      expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['Geopend', 'PDF opgehaald']));
    }
  });

  it('of what is not ready says so', async () => {
    const asked = (await ask('ib')).json<Dossier>();
    expect((await fetched('ib', asked.id)).json().code).toBe('dossier.not-ready');
  });
});

describe('asking', () => {
  it('twice is one PDF; after it is made it is a new one', async () => {
    const [one, two] = await Promise.all([ask('ib'), ask('ib')]);
    expect(one.json<Dossier>().id).toBe(two.json<Dossier>().id);
    await make(one.json<Dossier>().id);
    expect((await ask('ib')).json<Dossier>().id).not.toBe(one.json<Dossier>().id);
    expect((await scene.clients.ib.get('dossiers')).json().items).toHaveLength(2);
  });

  it('for too much is refused, with what to do', async () => {
    await scene.api.admin.query(
      `INSERT INTO dossier (id, region_id, organisation_id, person_id, person_role, kind, wish, items, total, asked_at)
       SELECT uuidv7(), region_id, organisation_id, person_id, person_role, kind, 'wish ' || n, items, total, now()
       FROM dossier, generate_series(1, 5) n WHERE id = $1`,
      [(await ask('teacher')).json<Dossier>().id],
    );
    const answer = await ask('teacher', 'normal', [await otherRelease()]);
    expect([answer.statusCode, answer.json().code]).toEqual([429, 'dossier.too-many-waiting']);
  });

  it.each([
    [{ kind: 'restricted', ids: 'two' }, 'one-at-a-time'],
    [{ kind: 'normal', ids: 'twice' }, 'twice'],
  ])('refuses %j', async ({ kind, ids }, code) => {
    const answer = await ask('ib', kind, [release, ids === 'twice' ? release : randomUUID()]);
    expect(answer.json()).toMatchObject({ errors: [{ name: 'ids', code }] });
  });

  it.each([{}, { kind: 'all', ids: [] }, { kind: 'normal', ids: [] }, { kind: 'normal', ids: ['x'] }])(
    'refuses %j as a whole, with every finding',
    async (body) => {
      expect((await scene.clients.ib.post('dossiers', body)).statusCode).toBe(400);
    },
  );

  it('a failed one is tried again, another is not', async () => {
    const asked = (await ask('ib')).json<Dossier>();
    const retry = () => scene.clients.ib.post(`dossiers/${asked.id}/retries`);
    expect((await retry()).json().code).toBe('dossier.not-failed');
    await scene.api.admin.query(`UPDATE dossier SET state = 'failed', failure = 'x' WHERE id = $1`, [asked.id]);
    expect((await retry()).json()).toMatchObject({ state: 'waiting' });
    await make(asked.id);
    expect((await fetched('ib', asked.id)).statusCode).toBe(200);
  });
});

async function otherRelease(): Promise<string> {
  const other = await scene.child();
  return scene.sent(await scene.presented(other), other);
}
