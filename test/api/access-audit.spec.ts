import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let technician: Client;
const year = new Date().getUTCFullYear();
beforeAll(async () => {
  api = await startSignedInApi('access_audit');
  region = await addRegion(api.admin);
  technician = await api.as({ role: 'system-administrator', organisationId: region.municipality });
});
afterAll(() => api.close());

const verification = async (query = '') => (await technician.get(`audit-chains/${year}/verification${query}`)).json();

describe('checking the audit log', () => {
  it('says that it is intact, and what to keep elsewhere', async () => {
    const { head, ...rest } = await verification();
    expect(rest).toEqual({ chain: String(year), intact: true, rows: 1, defectCount: 0, defects: [] });
    expect(await verification(`?anchorNumber=1&anchorHash=${head.hash}`)).toMatchObject({ intact: true });
    expect(await verification(`?anchorNumber=1&anchorHash=${'0'.repeat(64)}`)).toMatchObject({
      intact: false,
      defects: [{ number: 1, kind: 'anchor-differs' }],
    });
  });

  it('names a row that a superuser changed', async () => {
    await api.admin.query('ALTER TABLE audit_event DISABLE TRIGGER audit_event_append_only');
    await api.admin.query(`UPDATE audit_event SET origin = '10.0.0.1' WHERE number = 1`);
    expect(await verification()).toMatchObject({ intact: false, defects: [{ number: 1, kind: 'changed' }] });
  });

  it('is for system administrators alone', async () => {
    for (const role of ['region-coordinator', 'policy-officer', 'account-administrator']) {
      const client = await api.as({ role, organisationId: region.municipality });
      expect([role, (await client.get(`audit-chains/${year}/verification`)).statusCode]).toEqual([role, 403]);
    }
  });

  it.each(['20', 'x', '20261', '2026%00'])('refuses the year %s', async (wrong) => {
    expect((await technician.get(`audit-chains/${wrong}/verification`)).statusCode).toBe(400);
  });

  it.each([
    'anchorNumber=1',
    `anchorHash=${'0'.repeat(64)}&anchorNumber=x`,
    'anchorNumber=1&anchorNumber=2',
    'anchorNumber=1&anchorHash=x',
  ])('refuses %s', async (query) => {
    expect((await technician.get(`audit-chains/${year}/verification?${query}`)).statusCode).toBe(400);
  });
});
