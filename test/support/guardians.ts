import { randomUUID } from 'node:crypto';
import { GuardianSecrets } from '#libs/guardian-portal/guardian-secrets.js';
import type { HandoverScene, SceneChild } from './handover-scene.js';
import { Client } from './sign-in.js';

export interface Link {
  readonly invitationId: string;
  readonly token: string;
}

/** Parents who can be mailed. @returns their addresses */
export async function withAddresses(
  { api }: HandoverScene,
  child: SceneChild,
): Promise<{ mother: string; father: string }> {
  const tag = randomUUID().slice(0, 8);
  const [mother, father] = [`sanne-${tag}@ouders.example`, `karim-${tag}@ouders.example`];
  await api.admin.query('UPDATE guardian SET email = $2 WHERE id = $1', [child.mother, mother]);
  await api.admin.query('UPDATE guardian SET email = $2 WHERE id = $1', [child.father, father]);
  return { mother, father };
}

/** The link as it stands in the mail. */
export async function linkOf({ api }: HandoverScene, handoverId: string, guardianId: string): Promise<Link> {
  const { rows } = await api.admin.query<{ id: string; salt: string }>(
    'SELECT id, salt FROM guardian_invitation WHERE handover_id = $1 AND guardian_id = $2 AND ended_at IS NULL',
    [handoverId, guardianId],
  );
  const [row] = rows;
  if (!row) throw new Error('This parent was not invited');
  return { invitationId: row.id, token: secretsOf(api).tokenOf(row) };
}

const secretsOf = ({ app }: HandoverScene['api']): GuardianSecrets => app.get(GuardianSecrets, { strict: false });

/** The last code that was mailed for a link. */
export async function codeOf({ api }: HandoverScene, { invitationId }: Link): Promise<string> {
  const { rows } = await api.admin.query<{ id: string; salt: string }>(
    'SELECT id, salt FROM guardian_code WHERE invitation_id = $1 ORDER BY made_at DESC LIMIT 1',
    [invitationId],
  );
  const [row] = rows;
  if (!row) throw new Error('No code was mailed');
  return secretsOf(api).codeOf(row);
}

/** A parent who is in. */
export async function enter(scene: HandoverScene, handoverId: string, guardianId: string): Promise<Client> {
  const link = await linkOf(scene, handoverId, guardianId);
  const client = new Client(scene.api.app, link.invitationId);
  await client.post('guardian/code-requests', { link: link.token });
  const answer = await client.post('guardian/sessions', { link: link.token, code: await codeOf(scene, link) });
  if (answer.statusCode !== 204) throw new Error(`This parent did not come in: ${answer.body}`);
  return client;
}
