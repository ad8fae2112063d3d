import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every request asks who stands behind a session: that must cost next to nothing (docs/performance.md). */
export class QuickenSessionLookup1700000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(policies);
    await runner.query(asOwner);
    await runner.query(`REVOKE EXECUTE ON FUNCTION session_actor(text, date) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION session_actor(text, date) TO estafette_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(asCaller);
    await runner.query(`GRANT EXECUTE ON FUNCTION session_actor(text, date) TO PUBLIC`);
    for (const table of ['session', 'person', 'membership'])
      await runner.query(`DROP POLICY ${table}_lookup ON ${table}`);
  }
}

// For the look-up only: nobody signs in to the database as the owner, and migrations read no people.
const policies = ['session', 'person', 'membership']
  .map((table) => `CREATE POLICY ${table}_lookup ON ${table} FOR SELECT TO CURRENT_USER USING (true);`)
  .join('\n');

const signature = `CREATE OR REPLACE FUNCTION session_actor(reference text, today date)
  RETURNS TABLE (session_id uuid, person_id uuid, membership_id uuid, role text, organisation_id uuid, region_id uuid,
    location_ids uuid[], last_seen_at timestamptz, expires_at timestamptz)`;

const found = `FROM session s
  JOIN person p ON p.id = s.person_id AND p.status = 'active'
  JOIN membership m ON m.id = s.membership_id AND m.person_id = s.person_id
    AND m.started_on <= today AND (m.ended_on IS NULL OR m.ended_on > today)
  JOIN organisation o ON o.id = m.organisation_id
  WHERE s.reference_hash = reference`;

// As the owner, whose policies are plain: those of the caller hold twelve sub-selects, which take longer to set up than the
// four rows to find. Locations are looked up apart, and only for an organisation that has any.
const asOwner = `${signature} LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE hit record;
BEGIN
  SELECT s.id AS session, s.person_id AS person, m.id AS membership, m.role, o.id AS organisation, o.region_id AS region,
    m.location_id AS location, o.kind, s.last_seen_at AS seen, s.expires_at AS expires
  INTO hit ${found};
  IF NOT FOUND THEN RETURN; END IF;
  session_id := hit.session; person_id := hit.person; membership_id := hit.membership; role := hit.role;
  organisation_id := hit.organisation; region_id := hit.region;
  last_seen_at := hit.seen; expires_at := hit.expires;
  location_ids := '{}';
  IF hit.location IS NOT NULL THEN location_ids := ARRAY[hit.location];
  ELSIF hit.kind = 'board' THEN location_ids := ARRAY(SELECT l.id FROM location l WHERE l.board_id = hit.organisation);
  ELSIF hit.kind <> 'municipality' THEN
    location_ids := ARRAY(SELECT l.id FROM location l WHERE l.organisation_id = hit.organisation);
  END IF;
  RETURN NEXT;
END $$`;

const asCaller = `${signature} LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
DECLARE before text := coalesce(current_setting('app.reach', true), '');
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  RETURN QUERY
  SELECT s.id, s.person_id, m.id, m.role, o.id, o.region_id,
    CASE
      WHEN m.location_id IS NOT NULL THEN ARRAY[m.location_id]
      WHEN o.kind = 'board' THEN ARRAY(SELECT l.id FROM location l WHERE l.board_id = o.id)
      ELSE ARRAY(SELECT l.id FROM location l WHERE l.organisation_id = o.id)
    END,
    s.last_seen_at, s.expires_at
  ${found};
  PERFORM set_config('app.reach', before, true);
END $$`;
