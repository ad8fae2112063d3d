import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A form that is being filled in for a child, section by section. */
export class CreateHandovers1700000008700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(handoverPolicies);
    await runner.query(sectionPolicies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE handover_section, handover');
  }
}

// Answers are sealed by the application (AES-256-GCM, bound to their row): they tell of care and health.
// A child has one open handover of a form at a time.
const tables = `
CREATE TABLE handover (
  id uuid CONSTRAINT handover_pk PRIMARY KEY,
  region_id uuid NOT NULL CONSTRAINT handover_region_fk REFERENCES organisation (id),
  pupil_id uuid NOT NULL CONSTRAINT handover_pupil_fk REFERENCES pupil (id) ON DELETE CASCADE,
  form text NOT NULL,
  form_version_id uuid NOT NULL CONSTRAINT handover_form_version_fk REFERENCES form_version (id),
  sender_location_id uuid NOT NULL CONSTRAINT handover_sender_location_fk REFERENCES location (id),
  receiver_location_id uuid CONSTRAINT handover_receiver_location_fk REFERENCES location (id),
  status text NOT NULL DEFAULT 'draft',
  sections_complete integer NOT NULL DEFAULT 0,
  sections_total integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  changed_by uuid NOT NULL,
  changed_by_name text NOT NULL,
  CONSTRAINT handover_status CHECK
    (status IN ('draft', 'presented', 'sent', 'accepted', 'returned', 'closed', 'refused', 'withdrawn'))
);
CREATE UNIQUE INDEX handover_open_once ON handover (pupil_id, form, sender_location_id)
  WHERE status NOT IN ('closed', 'refused', 'withdrawn');
CREATE INDEX handover_pupil ON handover (pupil_id);
CREATE INDEX handover_sender ON handover (sender_location_id, changed_at DESC, id DESC);

CREATE TABLE handover_section (
  handover_id uuid NOT NULL CONSTRAINT handover_section_handover_fk REFERENCES handover (id) ON DELETE CASCADE,
  section_id text NOT NULL,
  answers bytea NOT NULL,
  prefilled text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  closed boolean NOT NULL DEFAULT false,
  saved_at timestamptz,
  saved_by uuid,
  saved_by_name text,
  CONSTRAINT handover_section_pk PRIMARY KEY (handover_id, section_id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON handover, handover_section TO estafette_app, estafette_worker;
`;

// A draft is nobody's but of the staff of the preschool that writes it: no school, board or region comes across it
// (law-and-process 6.4). The role stands in the policy as well, because boards and their schools see the same locations.
const own = `((SELECT app_reach()) = 'locations' AND region_id = (SELECT app_region())
  AND (SELECT app_role()) IN ('preschool-staff', 'preschool-manager')
  AND sender_location_id = ANY ((SELECT app_locations())::uuid[]))`;

const handoverPolicies = `
ALTER TABLE handover ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover FORCE ROW LEVEL SECURITY;
CREATE POLICY handover_sender ON handover TO estafette_app USING ${own} WITH CHECK ${own};
CREATE POLICY handover_worker ON handover TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY handover_owner ON handover TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;

// The role is asked here again: a receiving school sees the handover itself later, and its answers never by this table.
const ofOwn = `((SELECT app_role()) IN ('preschool-staff', 'preschool-manager')
  AND EXISTS (SELECT 1 FROM handover h WHERE h.id = handover_section.handover_id
    AND h.sender_location_id = ANY ((SELECT app_locations())::uuid[])))`;

const sectionPolicies = `
ALTER TABLE handover_section ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover_section FORCE ROW LEVEL SECURITY;
CREATE POLICY handover_section_sender ON handover_section TO estafette_app USING (${ofOwn}) WITH CHECK (${ofOwn});
CREATE POLICY handover_section_worker ON handover_section TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY handover_section_owner ON handover_section TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;
