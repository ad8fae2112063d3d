import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FormDefinition, formKinds } from '#libs/forms/domain/index.js';
import { type MakeValidators, formFindings, validatorsFrom } from '#libs/forms/index.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let first: Client;
let second: Client;
let staff: Client;
let stranger: Client;
let shipped: FormDefinition;
beforeAll(async () => {
  api = await startSignedInApi('form_versions');
  region = await addRegion(api.admin, '01');
  const elsewhere = await addRegion(api.admin, '02');
  first = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  second = await api.as({ role: 'system-administrator', organisationId: region.municipality });
  staff = await api.as({ role: 'preschool-staff', organisationId: region.preschools });
  stranger = await api.as({ role: 'region-coordinator', organisationId: elsewhere.municipality });
  shipped = (await staff.get(`form-versions/${await nationalId()}`)).json();
});
afterAll(() => api.close());

interface Listed {
  readonly id: string;
  readonly form: string;
  readonly version: string;
  readonly scope: string;
  readonly status: string;
  readonly inForce: boolean;
}
const list = async (client: Client): Promise<Listed[]> => (await client.get('form-versions')).json().items;
const nationalId = async (): Promise<string> =>
  (await list(staff)).find(({ form, scope }) => form === 'peuterestafette' && scope === 'country')?.id ?? '';
/** The Peuterestafette as a file, under another number. */
const file = (version: string, more: Partial<FormDefinition> = {}): string =>
  JSON.stringify({ ...shipped, version, validFrom: '2026-09-01', ...more }, null, 2);
const propose = async (version: string, more: Partial<FormDefinition> = {}): Promise<string> =>
  (await first.post('form-versions', { text: file(version, more) })).json().id;
const eventsOf = async (id: string) =>
  (await api.admin.query('SELECT action, actor_id, detail FROM audit_event WHERE object_id = $1 ORDER BY number', [id]))
    .rows;

describe('forms', () => {
  it('are there for everybody, in force and whole', async () => {
    const items = await list(staff);
    expect(items.map(({ form }) => form).sort()).toEqual([...formKinds].sort());
    for (const { id, form } of items) {
      const answer = await staff.get(`form-versions/${id}`);
      expect(answer.json()).toMatchObject({ form, version: '2026-1' });
      expect(answer.headers['cache-control']).toBe('private, max-age=31536000, immutable');
    }
  });

  it('bring their own check for the browser, as a script of our own origin and nothing else', async () => {
    const answer = await staff.get(`form-versions/${await nationalId()}/validator`, { accept: '*/*' });
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    const { default: make } = (await import(`data:text/javascript,${encodeURIComponent(answer.body)}`)) as {
      default: MakeValidators;
    };
    const found = formFindings(shipped, validatorsFrom(make), { kind: { roepnaam: 'Noor' } });
    expect(found.filter(({ section }) => section === 'kind').map(({ pointer }) => pointer)).toEqual([
      '/achternaam',
      '/geboortedatum',
    ]);
    expect(answer.body).not.toMatch(/\beval\b|new Function/);
  });
});

describe('a new version', () => {
  it('is proposed by one person, published by another, and in force from its day', async () => {
    const answer = await first.post('form-versions', { text: file('2026-2', { title: 'Peuterestafette Almere' }) });
    expect([answer.statusCode, answer.json()]).toMatchObject([
      201,
      { version: '2026-2', status: 'proposed', scope: 'region', proposedByMe: true },
    ]);
    const { id, hash } = answer.json();
    expect((await list(staff)).map((one) => one.id)).not.toContain(id);
    expect((await list(stranger)).map((one) => one.id)).not.toContain(id);
    expect((await staff.get(`form-versions/${id}`)).statusCode).toBe(404);
    expect((await second.get(`form-versions/${id}`)).headers['cache-control']).toBe('no-store');

    const own = await first.post(`form-versions/${id}/approvals`);
    expect([own.statusCode, own.json().code]).toEqual([409, 'form-version.same-person']);
    expect(own.json().detail).toContain('Een collega');
    const published = await second.post(`form-versions/${id}/approvals`);
    expect([published.statusCode, published.json()]).toMatchObject([200, { status: 'published', proposedByMe: false }]);
    expect((await second.post(`form-versions/${id}/approvals`)).json().code).toBe('form-version.not-waiting');

    expect((await list(staff)).find((one) => one.id === id)).toMatchObject({ inForce: true });
    expect((await list(stranger)).find(({ form }) => form === 'peuterestafette')).toMatchObject({
      version: '2026-1',
      inForce: true,
    });
    const kept = (await staff.get(`form-versions/${id}`)).body;
    expect(createHash('sha256').update(kept).digest('hex')).toBe(hash);
    const detail = { form: 'peuterestafette', version: '2026-2', hash };
    expect(await eventsOf(id)).toEqual([
      { action: 'form-version.proposed', actor_id: first.personId, detail },
      { action: 'form-version.approved', actor_id: second.personId, detail },
    ]);
  });

  it('has a number of its own', async () => {
    await propose('2026-3');
    const again = await first.post('form-versions', { text: file('2026-3', { title: 'Anders' }) });
    expect([again.statusCode, again.json().code]).toEqual([409, 'form-version.exists']);
  });

  it('shows what it changes, against the one in force', async () => {
    const { inForce: _, ...current } = (await list(first)).find(
      (one) => one.inForce && one.form === 'peuterestafette',
    )!;
    const [kind, ...rest] = shipped.sections;
    const id = await propose('2026-4', {
      title: 'Peuterestafette Almere',
      sections: [{ ...kind!, title: 'Wie is het kind?' }, ...rest],
    });
    expect((await second.get(`form-versions/${id}/differences`)).json()).toEqual({
      comparedWith: current.version,
      items: [
        { kind: 'changed', place: 'Wie is het kind?', words: 'De titel is nu “Wie is het kind?”, en was “Het kind”.' },
      ],
    });
  });

  it('is withdrawn with a reason: proposals make room, what was in force stays to be read', async () => {
    const proposed = await propose('2026-5');
    expect((await first.post(`form-versions/${proposed}/withdrawals`, { reason: '' })).statusCode).toBe(400);
    const answer = await first.post(`form-versions/${proposed}/withdrawals`, { reason: 'Verkeerd bestand' });
    expect([answer.statusCode, answer.json()]).toMatchObject([
      200,
      { status: 'withdrawn', withdrawnReason: 'Verkeerd bestand' },
    ]);
    expect((await second.post(`form-versions/${proposed}/approvals`)).json().code).toBe('form-version.not-waiting');
    const id = await propose('2026-5', { validFrom: '2026-10-01' });
    await second.post(`form-versions/${id}/approvals`);
    expect((await list(staff)).find((one) => one.id === id)).toMatchObject({ inForce: true });
    await second.post(`form-versions/${id}/withdrawals`, { reason: 'Een vraag klopt niet' });
    expect((await first.post(`form-versions/${id}/withdrawals`, { reason: 'x' })).json().code).toBe(
      'form-version.withdrawn',
    );
    expect((await list(staff)).find((one) => one.id === id)).toMatchObject({ inForce: false, status: 'withdrawn' });
    expect((await staff.get(`form-versions/${id}`)).statusCode).toBe(200);
    expect((await first.post('form-versions', { text: file('2026-5') })).json().code).toBe('form-version.exists');
    expect(JSON.stringify(await eventsOf(id))).not.toContain('klopt niet');
  });

  it('of the country is not for a region to withdraw', async () => {
    const answer = await first.post(`form-versions/${await nationalId()}/withdrawals`, { reason: 'Weg ermee' });
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'form-version.of-the-country']);
  });
});

describe('a file that is no version', () => {
  it('is refused with every finding, its place and its line, and nothing is kept', async () => {
    const before = (await list(first)).length;
    const text = file('volgend jaar')
      .replace('"widget": "text"', '"widget": "html"')
      .replace('"consent": "needed"', '"consent": "misschien"');
    const answer = await first.post('form-versions', { text });
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'form-version.invalid']);
    expect(answer.json().errors).toHaveLength(3);
    for (const { name, reason } of answer.json().errors) {
      const [, line = '0'] = /^Regel (\d+): /.exec(reason) ?? [];
      expect(text.split('\n')[Number(line) - 1]).toContain(`"${name.split('/').at(-1)}":`);
    }
    expect((await list(first)).length).toBe(before);
  });

  it.each<[string, () => string, string]>([
    [
      'a name of the prototype',
      () => file('2027-1').replace('"roepnaam": {', '"__proto__": {"type": "string", "maxLength": 9}, "roepnaam": {'),
      'pattern',
    ],
    [
      'a pattern that runs away',
      () => file('2027-1').replace('"maxLength": 20', '"maxLength": 20, "pattern": "^(a|a)*$"'),
      'enum',
    ],
    ['no JSON', () => '<form/>', 'syntax'],
    ['brackets without end', () => '['.repeat(100_000), 'too-deep'],
    ['more than a form can be', () => file('2027-1') + ' '.repeat(256 * 1024), 'too-large'],
    ['a forbidden question', () => file('2027-1').replaceAll('Roepnaam', 'Burgerservicenummer'), 'forbidden'],
  ])('has %s', async (_, text, code) => {
    const answer = await first.post('form-versions', { text: text() });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.map((error: { code: string }) => error.code)).toContain(code);
  });

  it('is 10 MB, and is not even received', async () => {
    const answer = await first.post('form-versions', { text: 'x'.repeat(10 * 1024 * 1024) });
    expect(answer.statusCode).toBe(413);
  });
});
