import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has outlived its term, and the one way to remove it. Nobody is given the right to delete these rows. */
export class RemoveWhatIsDue1700000008930 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [sight, rows, candidates, remove, handoverContent, wholes, copyGoesOn]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION handover_copy_goes_on(uuid), retention_remove(text, text), retention_remove_whole(text, text),
      retention_empty_handover(uuid), retention_candidates(text, date), retention_rows(text, text)`);
    await runner.query('DROP POLICY letter_owner ON letter');
  }
}

const sight = `CREATE POLICY letter_owner ON letter TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system')`;

const ended = `('refused-place-elsewhere', 'refused-outside-zorgplicht', 'not-processed', 'withdrawn')`;
const left = `coalesce(p.left_on, (p.born_on + interval '4 years')::date)`;
const day = (moment: string): string => `(${moment} AT TIME ZONE 'Europe/Amsterdam')::date`;
const accepted = `FROM handover_release r WHERE r.handover_id = h.id AND r.kind = 'full' AND r.state = 'accepted'`;
const went = `FROM handover_release r WHERE r.handover_id = h.id AND r.kind = 'full'`;
const open = `h.copy_removed_on IS NULL AND h.status <> 'refused' AND (only_one IS NULL OR h.id = only_one::uuid)`;
const handovers = (event: string, which: string): string =>
  `RETURN QUERY SELECT h.id::text, h.id, h.pupil_id, h.region_id, h.sender_location_id, ${event} FROM handover h WHERE ${open} AND ${which};`;

// Which rows there are of a kind and on which day their term began. A child goes after all that hangs on it: in a list it stands
// when its handovers are about to go as well, and by itself it is only there when they are gone.
const rows = `
CREATE FUNCTION retention_rows(kind text, only_one text)
  RETURNS TABLE (subject text, under uuid, pupil_id uuid, region_id uuid, location_id uuid, event_on date)
  LANGUAGE plpgsql STABLE SET plan_cache_mode = force_custom_plan SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF kind = 'handover-draft' THEN
    ${handovers(day('h.changed_at'), `NOT EXISTS (SELECT ${went})`)}
  ELSIF kind = 'handover-unanswered' THEN
    ${handovers(day('h.changed_at'), `EXISTS (SELECT ${went}) AND NOT EXISTS (SELECT ${accepted})`)}
  ELSIF kind = 'handover-copy' THEN
    ${handovers(`(SELECT max(${day('r.settled_at')}) ${accepted})`, `EXISTS (SELECT ${accepted})`)}
  ELSIF kind = 'preschool-programme' THEN
    RETURN QUERY SELECT h.id::text, h.id, h.pupil_id, h.region_id, h.sender_location_id, ${left}
    FROM handover h JOIN pupil p ON p.id = h.pupil_id
    WHERE (h.copy_removed_on IS NOT NULL OR h.status = 'refused') AND (only_one IS NULL OR h.id = only_one::uuid);
  ELSIF kind = 'application-content' THEN
    RETURN QUERY SELECT a.id::text, a.registration_id, r.pupil_id, a.region_id, a.school_location_id,
      coalesce(r.withdrawn_on, r.decided_on, ${day('coalesce(a.settled_at, r.updated_at)')})
    FROM application a JOIN application_content c ON c.application_id = a.id LEFT JOIN registration r ON r.id = a.registration_id
    WHERE (a.status = 'double' OR r.status IN ${ended}) AND (only_one IS NULL OR a.id = only_one::uuid);
  ELSIF kind = 'registration-ended' THEN
    RETURN QUERY SELECT r.id::text, r.id, r.pupil_id, r.region_id, r.school_location_id,
      coalesce(r.withdrawn_on, r.decided_on, ${day('r.updated_at')})
    FROM registration r WHERE r.status IN ${ended} AND (only_one IS NULL OR r.id = only_one::uuid);
  ELSIF kind = 'pupil' THEN
    RETURN QUERY SELECT p.id::text, p.id, p.id, p.region_id, p.preschool_location_id, ${left} FROM pupil p
    WHERE (only_one IS NULL OR p.id = only_one::uuid)
      AND NOT EXISTS (SELECT FROM registration r WHERE r.pupil_id = p.id AND r.status <> 'admitted')
      AND NOT EXISTS (SELECT FROM handover h WHERE h.pupil_id = p.id
        AND (only_one IS NOT NULL OR (h.copy_removed_on IS NULL AND h.status <> 'refused')));
  ELSIF kind = 'audit-log' THEN
    RETURN QUERY SELECT a.chain, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, make_date(a.chain::int, 12, 31)
    FROM audit_head a WHERE only_one IS NULL OR a.chain = only_one;
  END IF;
END $$;
REVOKE ALL ON FUNCTION retention_rows(text, text) FROM PUBLIC;
`;

const isHeld = `EXISTS (SELECT FROM retention_hold k WHERE k.lifted_at IS NULL AND k.pupil_id = c.pupil_id
  AND (k.subject_kind = 'pupil' OR kind = 'pupil' OR k.subject_id = c.under))`;

// Ids and days, for the worker and for who decides about terms; never a name.
const candidates = `
CREATE FUNCTION retention_candidates(kind text, last_event_on date)
  RETURNS TABLE (subject text, location_id uuid, event_on date, held boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  before text := coalesce(current_setting('app.reach', true), '');
  sees boolean := coalesce(app_role(), '') IN ('system-administrator', 'region-coordinator');
BEGIN
  IF before <> 'system' AND NOT sees THEN RETURN; END IF;
  PERFORM set_config('app.reach', 'system', true);
  RETURN QUERY SELECT c.subject, c.location_id, c.event_on, ${isHeld} FROM retention_rows(kind, NULL) c
  WHERE c.event_on <= last_event_on AND (before = 'system' OR c.region_id IS NULL OR c.region_id = app_region())
  ORDER BY c.event_on, c.subject;
  PERFORM set_config('app.reach', before, true);
END $$;
REVOKE ALL ON FUNCTION retention_candidates(text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION retention_candidates(text, date) TO estafette_app, estafette_worker;
`;

// Asks everything anew under a lock: that it is there, that its term is over by the calendar of the database itself, and that
// nobody holds it. NULL: it stays. Otherwise how many rows of the log can no longer be read back to it.
const remove = `
CREATE FUNCTION retention_remove(kind text, wanted text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE c record;
BEGIN
  IF coalesce(app_reach(), '') <> 'system' THEN RETURN NULL; END IF;
  SELECT * INTO c FROM retention_rows(kind, wanted) LIMIT 1;
  PERFORM 1 FROM pupil p WHERE p.id = c.pupil_id FOR UPDATE;
  SELECT * INTO c FROM retention_rows(kind, wanted) LIMIT 1;
  IF c.subject IS NULL OR ${isHeld}
    OR retention_goes_on(kind, c.event_on) > (now() AT TIME ZONE 'Europe/Amsterdam')::date THEN RETURN NULL; END IF;
  IF kind IN ('handover-draft', 'handover-unanswered', 'handover-copy') THEN
    PERFORM retention_empty_handover(wanted::uuid);
    RETURN 0;
  END IF;
  RETURN retention_remove_whole(kind, wanted);
END $$;
REVOKE ALL ON FUNCTION retention_remove(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION retention_remove(text, text) TO estafette_worker;
`;

// What hangs around a handover. Its answers, files and copies are destroyed by who knows which of them the law keeps.
const printsOf = (ids: string): string => `UPDATE dossier d SET state = 'gone', document = NULL, items = '[]'
    WHERE d.state IN ('ready', 'gone', 'failed') AND EXISTS (SELECT FROM jsonb_array_elements(d.items) i WHERE i ->> 'id' = ANY (${ids}))`;
const handoverContent = `
CREATE FUNCTION retention_empty_handover(wanted uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE ids text[] := ARRAY(SELECT r.id::text FROM handover_release r WHERE r.handover_id = wanted) || wanted::text;
BEGIN
  UPDATE handover_event SET note = NULL WHERE handover_id = wanted AND note IS NOT NULL;
  DELETE FROM handover_feedback f USING handover_release r WHERE r.id = f.release_id AND r.handover_id = wanted;
  DELETE FROM handover_notice WHERE handover_id = wanted;
  DELETE FROM guardian_session s USING guardian_invitation i WHERE i.id = s.invitation_id AND i.handover_id = wanted;
  UPDATE guardian_invitation SET ended_at = now() WHERE handover_id = wanted AND ended_at IS NULL;
  ${printsOf('ids')};
  UPDATE handover SET status = 'closed', copy_removed_on = (now() AT TIME ZONE 'Europe/Amsterdam')::date WHERE id = wanted;
END $$;
REVOKE ALL ON FUNCTION retention_empty_handover(uuid) FROM PUBLIC;
`;

// What points at it in the log is shredded in the same transaction.
const wholes = `
CREATE FUNCTION retention_remove_whole(kind text, wanted text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  objects text[] := ARRAY[wanted];
  guardians uuid[] := '{}';
BEGIN
  IF kind = 'audit-log' THEN
    DELETE FROM audit_event WHERE chain = wanted;
    DELETE FROM audit_head WHERE chain = wanted;
    RETURN 0;
  ELSIF kind = 'application-content' THEN
    DELETE FROM application_content WHERE application_id = wanted::uuid;
    DELETE FROM application WHERE id = wanted::uuid AND status = 'double';
    RETURN 0;
  ELSIF kind = 'preschool-programme' THEN
    objects := objects || ARRAY(SELECT r.id::text FROM handover_release r WHERE r.handover_id = wanted::uuid);
    guardians := ARRAY(SELECT i.id FROM guardian_invitation i WHERE i.handover_id = wanted::uuid);
    ${printsOf('objects')};
    DELETE FROM handover WHERE id = wanted::uuid;
  ELSIF kind = 'registration-ended' THEN
    objects := objects || ARRAY(SELECT l.id::text FROM letter l WHERE l.subject_id = wanted::uuid)
      || ARRAY(SELECT a.id::text FROM application a WHERE a.registration_id = wanted::uuid)
      || ARRAY(SELECT m.id::text FROM reminder m WHERE m.registration_id = wanted::uuid);
    DELETE FROM letter WHERE subject_id = wanted::uuid;
    DELETE FROM registration WHERE id = wanted::uuid;
  ELSIF kind = 'pupil' THEN
    objects := objects || ARRAY(SELECT r.id::text FROM registration r WHERE r.pupil_id = wanted::uuid)
      || ARRAY(SELECT l.id::text FROM letter l WHERE l.pupil_id = wanted::uuid)
      || ARRAY(SELECT a.id::text FROM application a JOIN registration r ON r.id = a.registration_id WHERE r.pupil_id = wanted::uuid)
      || ARRAY(SELECT m.id::text FROM reminder m WHERE m.pupil_id = wanted::uuid);
    DELETE FROM pupil WHERE id = wanted::uuid;
  ELSE
    RETURN NULL;
  END IF;
  RETURN audit_shred(objects, guardians);
END $$;
REVOKE ALL ON FUNCTION retention_remove_whole(text, text) FROM PUBLIC;
`;

// For whoever has the handover in sight. NULL when nobody can say: the school did not accept it, it is held, or nothing is removed
// by itself yet.
const copyGoesOn = `
CREATE FUNCTION handover_copy_goes_on(wanted uuid) RETURNS date LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  before text := coalesce(current_setting('app.reach', true), '');
  found date;
BEGIN
  IF before = '' THEN RETURN NULL; END IF;
  PERFORM set_config('app.reach', 'system', true);
  SELECT retention_goes_on('handover-copy', c.event_on) INTO found FROM retention_rows('handover-copy', wanted::text) c
  WHERE NOT EXISTS (SELECT FROM retention_hold k WHERE k.lifted_at IS NULL AND k.pupil_id = c.pupil_id
      AND (k.subject_kind = 'pupil' OR k.subject_id = c.under))
    AND 'start' = (SELECT w.kind FROM retention_change w WHERE w.state = 'approved' AND w.kind IN ('start', 'stop')
      ORDER BY w.decided_at DESC, w.id DESC LIMIT 1);
  PERFORM set_config('app.reach', before, true);
  RETURN found;
END $$;
REVOKE ALL ON FUNCTION handover_copy_goes_on(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION handover_copy_goes_on(uuid) TO estafette_app;
`;
