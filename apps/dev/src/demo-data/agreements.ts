import type { Client } from 'pg';

/** Everybody signed the processing agreement, and it is asked. */
export const writeDemoAgreements = (client: Client): Promise<unknown> => client.query(signedByAll);

const signedByAll = `
WITH rule AS (INSERT INTO agreement_rule (region_id, enforced_from, changed_by)
  SELECT id, '2026-08-01', id FROM organisation WHERE kind = 'municipality')
INSERT INTO processing_agreement (organisation_id, region_id, signed_on, version, document_reference, recorded_by)
SELECT DISTINCT coalesce(l.board_id, l.organisation_id), l.region_id, DATE '2026-06-01', '4.0', 'Verzonnen zaak', l.region_id
FROM location l`;
