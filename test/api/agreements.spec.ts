import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type HandoverScene, all, startHandoverScene } from '../support/handover-scene.js';
import { BareDatabase } from '../support/handover-rows.js';
import type { Client } from '../support/sign-in.js';

let scene: HandoverScene;
let administrator: Client;
beforeAll(async () => {
  scene = await startHandoverScene('agreements', ['staff', 'manager', 'ib', 'coordinator']);
  administrator = await scene.api.as({ role: 'system-administrator', organisationId: scene.region.municipality });
});
afterAll(() => scene.close());
beforeEach(async () => {
  await scene.api.admin.query('DELETE FROM processing_agreement');
  await scene.api.admin.query('DELETE FROM agreement_rule');
});

const enforce = (enforcedFrom: string | null) => administrator.put('agreement-rule', { enforcedFrom });
const sign = (id: string, more: object = {}) =>
  administrator.post(`organisations/${id}/agreements`, {
    ...{ signedOn: '2026-10-01', version: '4.0', documentReference: 'Z-2026-114' },
    ...more,
  });
const enter = () =>
  scene.clients.manager.post('pupils', {
    ...{
      givenName: 'Noor',
      prefix: '',
      familyName: `Bos ${Math.random()}`,
      bornOn: '2023-03-14',
      addressSecret: false,
    },
    ...{ preschoolLocationId: scene.region.preschoolLocation, guardians: [{ name: 'Sanne Bos', hasAuthority: true }] },
  });
const refusal = { status: 409, code: 'agreement.missing', detail: expect.stringContaining('functioneel beheerder') };

describe('who signed the processing agreement', () => {
  it('is listed for the administrator of the municipality, who did not first', async () => {
    expect((await sign(scene.region.board)).statusCode).toBe(204);
    const { items, enforcedFrom } = (await administrator.get('agreements')).json();
    expect(enforcedFrom).toBeUndefined();
    expect(items.map(({ name, signedOn }: { name: string; signedOn?: string }) => [name, signedOn])).toEqual([
      ['Bestuur Anders', undefined],
      ['Peuters en zo', undefined],
      ['Bestuur De Boog', '2026-10-01'],
    ]);
    expect(items[2]).toMatchObject({ version: '4.0', documentReference: 'Z-2026-114' });
    const { rows } = await scene.api.admin.query(
      `SELECT count(*)::int AS n FROM audit_event WHERE action = 'agreement.recorded' AND object_id = $1`,
      [scene.region.board],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('is signed again for a newer text; the latest counts', async () => {
    await sign(scene.region.board);
    await sign(scene.region.board, { signedOn: '2026-11-01', version: '5.0' });
    const { items } = (await administrator.get('agreements')).json();
    expect(items.at(-1)).toMatchObject({ version: '5.0', signedOn: '2026-11-01' });
  });

  it('says all that is wrong at once', async () => {
    const answer = await sign(scene.region.board, {
      signedOn: 'gisteren',
      version: '',
      documentReference: 'x'.repeat(201),
    });
    expect(answer.statusCode).toBe(400);
    const names = answer.json().errors.map(({ name }: { name: string }) => name);
    expect([...new Set(names)].sort()).toEqual(['documentReference', 'signedOn', 'version']);
    expect((await sign(scene.region.board, { signedOn: '2026-11-23' })).json().errors).toMatchObject([
      { name: 'signedOn', code: 'in-future' },
    ]);
  });

  it('is written by nobody else, not even in the database', async () => {
    for (const who of ['manager', 'coordinator'] as const)
      expect((await scene.clients[who].get('agreements')).statusCode).toBe(403);
    const { municipality, board } = scene.region;
    const bare = new BareDatabase(scene.api.database.appUrl, { region_id: municipality });
    await bare.open();
    const sql = `INSERT INTO processing_agreement (organisation_id, region_id, signed_on, version, document_reference, recorded_by)
      VALUES ($1, $2, '2026-01-01', '', '', $1)`;
    const asRole = (role: string, regionId = municipality) =>
      bare.ask({ role, reach: 'none' }, sql, [board, regionId]).then(
        () => 'written',
        ({ message }: Error) => message,
      );
    try {
      expect(await asRole('region-coordinator')).toContain('row-level security');
      expect(await asRole('system-administrator', board)).toContain('row-level security');
      expect(await asRole('system-administrator')).toBe('written');
    } finally {
      await bare.close();
    }
  });
});

describe('without a signed agreement', () => {
  it('nothing is refused before the day from which it is asked', async () => {
    await enforce('2026-11-23');
    expect((await enter()).statusCode).toBe(201);
    await enforce(null);
    expect((await enter()).statusCode).toBe(201);
  });

  it('no child comes in at a preschool, until its organisation signed', async () => {
    await enforce('2026-11-22');
    expect((await enter()).json()).toMatchObject({ ...refusal, detail: expect.stringMatching(/^Peuters en zo heeft/) });
    await sign(scene.region.preschools);
    expect((await enter()).statusCode).toBe(201);
  });

  it('a child that is there can still be changed: it was there before', async () => {
    const { id } = (await enter()).json();
    await enforce('2026-11-22');
    const { version, guardians, ...child } = (await scene.clients.manager.get(`pupils/${id}`)).json();
    const { givenName, familyName, prefix, bornOn, addressSecret, preschoolLocationId } = child;
    const body = { givenName, familyName, prefix, bornOn, addressSecret, preschoolLocationId, version };
    const parents = guardians.map(({ name, hasAuthority }: { name: string; hasAuthority: boolean }) => ({
      name,
      hasAuthority,
    }));
    expect((await scene.clients.manager.put(`pupils/${id}`, { ...body, guardians: parents })).statusCode).toBe(200);
  });

  it('nothing goes to a school, and nothing from a preschool; both are named', async () => {
    const child = await scene.child();
    const id = await scene.presented(child);
    await scene.consent(id, child.mother, all('peuterestafette', 'given'));
    await enforce('2026-11-22');
    const refused = (await scene.act('staff', id, 'submissions')).json();
    expect(refused).toMatchObject(refusal);
    expect(refused.detail).toContain('Bestuur De Boog en Peuters en zo');
    await sign(scene.region.preschools);
    expect((await scene.act('staff', id, 'submissions')).json()).toMatchObject({
      detail: expect.stringMatching(/^Bestuur De Boog heeft/),
    });
    await sign(scene.region.board);
    expect((await scene.act('staff', id, 'submissions')).statusCode).toBe(201);
  });
});
