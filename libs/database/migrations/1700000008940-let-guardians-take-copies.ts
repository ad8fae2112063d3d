import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parents open the files of their child, take the dossier along as PDF, and see all that happened. */
export class LetGuardiansTakeCopies1700000008940 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [files, dossiers, events(told, ownToo)]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM dossier WHERE kind = ANY ($1::text[])', [guardianKinds]);
    for (const [table, names] of Object.entries(policyNames)) {
      for (const name of names) await runner.query(`DROP POLICY ${name} ON ${table}`);
    }
    await runner.query('ALTER TABLE dossier DROP CONSTRAINT dossier_kind');
    await runner.query(
      `ALTER TABLE dossier ADD CONSTRAINT dossier_kind CHECK (kind IN ('normal', 'restricted', 'concept'))`,
    );
    await runner.query(`ALTER TABLE dossier DROP CONSTRAINT dossier_gone, DROP COLUMN gone_because, DROP COLUMN gone_on,
      DROP COLUMN fetched_at, DROP COLUMN told_at, DROP COLUMN telling_failed`);
    await runner.query(events(toldBefore, ''));
  }
}

const guardianKinds = ['guardian-presented', 'guardian-sent'];
const isFamily = `(SELECT app_reach()) = 'own-family'`;
const here = `handover_id = (SELECT app_guardian_handover())`;

// A parent comes across what lay before parents and what went to a school, restricted or not (law-and-process 6.4). The paper
// on which the other parent decided is not of this one. What a no destroys, must be in sight where the family is weighed.
const files = `
CREATE POLICY handover_version_attachment_guardian ON handover_version_attachment FOR SELECT TO estafette_app USING (${here});
CREATE POLICY handover_release_attachment_guardian ON handover_release_attachment FOR SELECT TO estafette_app
  USING (EXISTS (SELECT 1 FROM handover_release r WHERE r.id = handover_release_attachment.release_id AND r.${here}));
CREATE POLICY handover_attachment_guardian ON handover_attachment FOR SELECT TO estafette_app
  USING (${here} AND purpose = 'answer' AND (${isFamily}
    OR EXISTS (SELECT 1 FROM handover_version_attachment v WHERE v.attachment_id = handover_attachment.id)
    OR EXISTS (SELECT 1 FROM handover_release_attachment l WHERE l.attachment_id = handover_attachment.id)));
CREATE POLICY handover_attachment_guardian_erase ON handover_attachment FOR DELETE TO estafette_app
  USING (${isFamily} AND ${here} AND purpose = 'answer');
CREATE POLICY handover_attachment_piece_guardian ON handover_attachment_piece FOR SELECT TO estafette_app
  USING ((SELECT app_reach()) IN ('own-child', 'own-family')
    AND EXISTS (SELECT 1 FROM handover_attachment a WHERE a.id = handover_attachment_piece.attachment_id));
`;

const ownCopy = `(SELECT app_reach()) IN ('own-child', 'own-family') AND person_role = 'guardian'
  AND person_id = (SELECT app_person()) AND region_id = (SELECT app_region())
  AND kind IN ('guardian-presented', 'guardian-sent') AND (SELECT app_guardian_handover()) IS NOT NULL`;

// A copy of a parent is of the link by which that parent came in. Why bytes went is kept, so that it can be said.
const dossiers = `
ALTER TABLE dossier DROP CONSTRAINT dossier_kind;
ALTER TABLE dossier ADD CONSTRAINT dossier_kind
  CHECK (kind IN ('normal', 'restricted', 'concept', 'guardian-presented', 'guardian-sent'));
ALTER TABLE dossier ADD COLUMN gone_because text, ADD COLUMN gone_on date,
  ADD COLUMN fetched_at timestamptz, ADD COLUMN told_at timestamptz, ADD COLUMN telling_failed text,
  ADD CONSTRAINT dossier_gone CHECK (gone_because IN ('expired', 'withdrawn', 'shut'));
CREATE POLICY dossier_guardian ON dossier TO estafette_app USING (${ownCopy}) WITH CHECK (${ownCopy});
`;

const toldBefore = [
  ...['presented', 'revised', 'receiver-chosen', 'receiver-cleared', 'sent', 'facts-sent', 'opened', 'accepted'],
  ...['returned', 'recalled', 'refused', 'withdrawn'],
];
const told = [...toldBefore, 'begun', 'asked', 'answered', 'assigned', 'chased', 'closed'];
// Who took a copy is told of staff; of parents each sees the own ones.
const ownToo = `OR (kind = 'printed' AND (person_role <> 'guardian' OR person_id = (SELECT app_person())))`;

const events = (kinds: readonly string[], more: string): string => `
ALTER POLICY handover_event_guardian ON handover_event USING (${here}
  AND (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}) ${more}));
`;

const policyNames: Readonly<Record<string, readonly string[]>> = {
  handover_version_attachment: ['handover_version_attachment_guardian'],
  handover_release_attachment: ['handover_release_attachment_guardian'],
  handover_attachment: ['handover_attachment_guardian', 'handover_attachment_guardian_erase'],
  handover_attachment_piece: ['handover_attachment_piece_guardian'],
  dossier: ['dossier_guardian'],
};
