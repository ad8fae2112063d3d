import { randomUUID } from 'node:crypto';
import { hashOf, newReference } from '#libs/access/references.js';
import { type Actor, systemActor } from '#libs/platform/domain/index.js';
import type pg from 'pg';
import { asAdmin } from './fill.js';

export const coordinatorOf = (regionId: string, personId: string): Actor => ({
  ...systemActor('bench'),
  role: 'region-coordinator',
  reach: 'region',
  personId,
  regionId,
  organisationId: regionId,
});

/** So many coordinators of the region, each with a session as if just signed in. @returns their cookies */
export async function signIn(adminUrl: string, regionId: string, people: number): Promise<string[]> {
  const cookies: string[] = [];
  await asAdmin(adminUrl, async (client) => {
    for (let person = 0; person < people; person += 1) cookies.push(await signInOne(client, regionId));
    await client.query('ANALYZE person, membership, session');
  });
  return cookies;
}

async function signInOne(client: pg.Client, regionId: string): Promise<string> {
  const [personId, membershipId, reference] = [randomUUID(), randomUUID(), newReference()];
  await client.query(
    `INSERT INTO person (id, display_name, issuer, subject, status) VALUES ($1, 'Coördinator', 'bench', $2, 'active')`,
    [personId, personId],
  );
  await client.query(
    `INSERT INTO membership (id, person_id, organisation_id, role, started_on)
     VALUES ($1, $2, $3, 'region-coordinator', '2020-01-01')`,
    [membershipId, personId, regionId],
  );
  await client.query(
    `INSERT INTO session (id, reference_hash, person_id, membership_id, provider, id_token, device, authenticated_at,
       started_at, last_seen_at, expires_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'account', '', 'bench', now(), now(), now(), now() + interval '11 hours')`,
    [hashOf(reference), personId, membershipId],
  );
  return `sid=${reference}`;
}
