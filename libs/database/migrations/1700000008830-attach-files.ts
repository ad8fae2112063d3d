import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files with answers, and the paper on which a parent decided. */
export class AttachFiles1700000008830 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const [table, policies] of Object.entries(policiesOf)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY ${table}_worker ON ${table} TO estafette_worker USING (true) WITH CHECK (true)`,
      );
      await runner.query(`CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER
        USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system')`);
      await runner.query(policies);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE consent_decision DROP COLUMN scan_id');
    await runner.query(`DROP TABLE handover_release_attachment, handover_version_attachment, handover_attachment_piece,
      handover_attachment`);
  }
}

// Name and content are sealed; each file has a key of its own, itself sealed, so that without this row nobody can read it.
// The id follows from salt and hash: whatever holds the id, holds to the content. What a file is never changes; only whether an answer refers to it, and what a scanner said. A version and a release hold
// on to their files: what lay before parents or went to a school does not change because a draft does. That is asked at the
// end of a transaction, because with a handover both go at once.
const tables = `
CREATE TABLE handover_attachment (
  id uuid CONSTRAINT handover_attachment_pk PRIMARY KEY,
  handover_id uuid NOT NULL CONSTRAINT handover_attachment_handover_fk REFERENCES handover (id) ON DELETE CASCADE,
  purpose text NOT NULL,
  section_id text,
  name bytea NOT NULL,
  media_type text NOT NULL,
  bytes integer NOT NULL,
  sha256 text NOT NULL,
  key bytea NOT NULL,
  salt bytea NOT NULL,
  scan text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  uploaded_by uuid NOT NULL,
  uploaded_by_name text NOT NULL,
  unused_since timestamptz,
  CONSTRAINT handover_attachment_purpose CHECK (purpose IN ('answer', 'consent-scan')),
  CONSTRAINT handover_attachment_section CHECK ((purpose = 'answer') = (section_id IS NOT NULL)),
  CONSTRAINT handover_attachment_scan CHECK (scan IN ('clean', 'not-scanned', 'infected'))
);
CREATE INDEX handover_attachment_handover ON handover_attachment (handover_id);
CREATE INDEX handover_attachment_unused ON handover_attachment (unused_since) WHERE unused_since IS NOT NULL;
CREATE INDEX handover_attachment_to_scan ON handover_attachment (uploaded_at) WHERE scan = 'not-scanned';
GRANT SELECT, INSERT, DELETE ON handover_attachment TO estafette_app;
GRANT SELECT, DELETE ON handover_attachment TO estafette_worker;
GRANT UPDATE (unused_since) ON handover_attachment TO estafette_app;
GRANT UPDATE (scan) ON handover_attachment TO estafette_worker;

CREATE TABLE handover_attachment_piece (
  attachment_id uuid NOT NULL
    CONSTRAINT handover_attachment_piece_attachment_fk REFERENCES handover_attachment (id) ON DELETE CASCADE,
  number integer NOT NULL,
  content bytea NOT NULL,
  CONSTRAINT handover_attachment_piece_pk PRIMARY KEY (attachment_id, number)
);
-- Encrypted bytes do not compress.
ALTER TABLE handover_attachment_piece ALTER COLUMN content SET STORAGE EXTERNAL;
GRANT SELECT, INSERT ON handover_attachment_piece TO estafette_app;
GRANT SELECT, DELETE ON handover_attachment_piece TO estafette_worker;

CREATE TABLE handover_version_attachment (
  handover_id uuid NOT NULL,
  number integer NOT NULL,
  attachment_id uuid NOT NULL
    CONSTRAINT handover_version_attachment_attachment_fk REFERENCES handover_attachment (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT handover_version_attachment_pk PRIMARY KEY (handover_id, number, attachment_id),
  CONSTRAINT handover_version_attachment_version_fk FOREIGN KEY (handover_id, number)
    REFERENCES handover_version (handover_id, number) ON DELETE CASCADE
);
CREATE INDEX handover_version_attachment_attachment ON handover_version_attachment (attachment_id);
GRANT SELECT, INSERT ON handover_version_attachment TO estafette_app;
GRANT SELECT ON handover_version_attachment TO estafette_worker;

CREATE TABLE handover_release_attachment (
  release_id uuid NOT NULL,
  part_id text NOT NULL,
  attachment_id uuid NOT NULL
    CONSTRAINT handover_release_attachment_attachment_fk REFERENCES handover_attachment (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT handover_release_attachment_pk PRIMARY KEY (release_id, part_id, attachment_id),
  CONSTRAINT handover_release_attachment_part_fk FOREIGN KEY (release_id, part_id)
    REFERENCES handover_release_part (release_id, part_id) ON DELETE CASCADE
);
CREATE INDEX handover_release_attachment_attachment ON handover_release_attachment (attachment_id);
GRANT SELECT, INSERT ON handover_release_attachment TO estafette_app;
GRANT SELECT ON handover_release_attachment TO estafette_worker;

ALTER TABLE consent_decision ADD COLUMN scan_id uuid
  CONSTRAINT consent_decision_scan_fk REFERENCES handover_attachment (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX consent_decision_scan ON consent_decision (scan_id) WHERE scan_id IS NOT NULL;
`;

const isSender = `(SELECT app_role()) IN ('preschool-staff', 'preschool-manager')`;
const isReceiver = `(SELECT app_role()) IN ('school-head', 'support-coordinator', 'teacher')`;

/** The sender adds and removes, the receiver reads; each table asks for the row that it hangs on, which has policies of its own. */
const both = (table: string, sender: string, receiver?: string): string => `
  CREATE POLICY ${table}_sender ON ${table} TO estafette_app
    USING (${isSender} AND ${sender}) WITH CHECK (${isSender} AND ${sender});
  ${receiver ? `CREATE POLICY ${table}_receiver ON ${table} FOR SELECT TO estafette_app USING (${isReceiver} AND ${receiver})` : ''}`;

const underHandover = (table: string): string => `EXISTS (SELECT 1 FROM handover h WHERE h.id = ${table}.handover_id)`;
const ofFile = `EXISTS (SELECT 1 FROM handover_attachment a WHERE a.id = handover_attachment_piece.attachment_id)`;
const ofPart = `EXISTS (SELECT 1 FROM handover_release_part p
  WHERE p.release_id = handover_release_attachment.release_id AND p.part_id = handover_release_attachment.part_id)`;

// A school comes across a file only by a part that went there, is still open to it, and may be read in that role.
const policiesOf: Readonly<Record<string, string>> = {
  handover_release_attachment: both('handover_release_attachment', ofPart, ofPart),
  handover_version_attachment: both('handover_version_attachment', underHandover('handover_version_attachment')),
  handover_attachment: both(
    'handover_attachment',
    underHandover('handover_attachment'),
    `EXISTS (SELECT 1 FROM handover_release_attachment l WHERE l.attachment_id = handover_attachment.id)`,
  ),
  handover_attachment_piece: both('handover_attachment_piece', ofFile, ofFile),
};
