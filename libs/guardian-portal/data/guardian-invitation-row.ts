/** One link of one parent for one handover. */
export interface InvitationRow {
  readonly id: string;
  readonly handoverId: string;
  readonly regionId: string;
  readonly guardianId: string;
  readonly guardianName: string;
  readonly addressHash: string;
  readonly salt: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly openedAt: Date | null;
  readonly endedAt: Date | null;
}

export const invitationColumns = `i.id, i.handover_id AS "handoverId", i.region_id AS "regionId",
  i.guardian_id AS "guardianId", i.guardian_name AS "guardianName", i.address_hash AS "addressHash", i.salt,
  i.created_at AS "createdAt", i.expires_at AS "expiresAt", i.opened_at AS "openedAt", i.ended_at AS "endedAt"`;
