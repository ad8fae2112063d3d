import { describe, expect, it } from '@jest/globals';
import { isBrin, isKvk, isLocationBrin, isLrk, postcodeOf } from '#libs/organisations/domain/index.js';
import pg from 'pg';
import { demoOrganisations, writeDemoOrganisations } from '../../apps/dev/src/demo-data/organisations.js';
import { cloneDatabase } from '../support/database.js';

const made = demoOrganisations();
const count = (kind: string): number => made.organisation.filter((row) => row.kind === kind).length;
const locations = (sector: string | null) => made.location.filter((row) => row.sector === sector);

describe('demo organisations', () => {
  it('have the size of Almere', () => {
    expect([count('board'), locations('po').length, locations('vo').length]).toEqual([10, 78, 19]);
    expect(locations('so')).toHaveLength(1);
    expect([count('preschool-organisation'), locations(null).length]).toEqual([25, 150]);
    expect([made.stadsdeel.length, made.wijk.length, made.postcode_area.length]).toEqual([4, 10, 53]);
  });

  it('are the same every time', () => {
    expect(demoOrganisations()).toEqual(made);
  });

  it('have codes of the right form, each one once', () => {
    const codes = (rows: readonly { code: string }[]): string[] => rows.map(({ code }) => code);
    expect(codes(made.location.filter(({ kind }) => kind === 'school')).every(isLocationBrin)).toBe(true);
    expect(codes(locations(null)).every(isLrk)).toBe(true);
    expect(codes(made.organisation.filter(({ kind }) => kind === 'school')).every(isBrin)).toBe(true);
    expect(codes(made.organisation.filter(({ kind }) => kind === 'preschool-organisation')).every(isKvk)).toBe(true);
    expect(new Set(codes(made.location)).size).toBe(made.location.length);
    expect(new Set(made.organisation.map(({ kind, code }) => `${kind} ${code}`)).size).toBe(made.organisation.length);
  });

  it('stand in every wijk, with a name, a postcode there and a mailbox of their own', () => {
    const digits = new Map(made.postcode_area.map(({ postcode4, wijk_id }) => [postcode4, wijk_id]));
    for (const location of made.location) {
      expect(location.name).not.toBe('');
      expect(postcodeOf(location.postcode)).toBe(location.postcode);
      expect(digits.get(location.postcode.slice(0, 4))).toBe(location.wijk_id);
      expect(location.contact_email).toMatch(/^[a-z]+@[a-z0-9-]+\.example$/);
    }
    expect(new Set(made.location.map((row) => row.contact_email)).size).toBe(made.location.length);
    expect(new Set(made.location.map((row) => row.name)).size).toBe(made.location.length);
    expect(new Set(locations('po').map((row) => row.wijk_id)).size).toBe(10);
    expect(new Set(locations(null).map((row) => row.wijk_id)).size).toBe(10);
  });

  it('can be written into an empty database', async () => {
    const database = await cloneDatabase('demo_organisations');
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    try {
      await writeDemoOrganisations(client);
      const { rows } = await client.query(
        `SELECT count(*)::int AS locations FROM location JOIN wijk w ON w.id = wijk_id`,
      );
      expect(rows).toEqual([{ locations: 248 }]);
    } finally {
      await client.end();
      await database.drop();
    }
  });
});
