import type { BrowserContext } from 'playwright-core';
import { addMonths, localDateOf } from '#libs/platform/domain/index.js';
import { minimalAnswers } from '../support/handover-scene.js';
import { type Surroundings, arriveAs } from './visit.js';

interface Consents {
  readonly version: number;
  readonly parts: readonly { readonly id: string; readonly state: string }[];
  readonly guardians: readonly { readonly id: string }[];
}
export interface SentHandover {
  readonly handoverId: string;
  readonly releaseId: string;
  /** as the school reads it */
  readonly child: string;
}

const today = localDateOf(new Date());

/**
 * Handovers of the demo preschool to the demo school, each of another child, as the API makes them.
 * @param leftOut what the parents do not agree to
 */
export async function sendHandovers(
  around: Surroundings,
  count: number,
  leftOut: readonly string[] = [],
): Promise<SentHandover[]> {
  const { visitor } = await arriveAs(around, 'pedagogisch-medewerker');
  const sent: SentHandover[] = [];
  for (const child of await childrenWithout(around, count)) sent.push(await send(visitor, around, child, leftOut));
  await visitor.close();
  return sent;
}

async function send(visitor: BrowserContext, around: Surroundings, child: string, leftOut: readonly string[]) {
  const call = caller(visitor, around.stack.origin);
  const { id, pupilName } = await call<{ id: string; pupilName: string }>('POST', `pupils/${child}/handovers`, {
    form: 'peuterestafette',
  });
  for (const [section, answers] of Object.entries(minimalAnswers('peuterestafette'))) {
    if (section === 'ouders') continue;
    const { revision } = await call<{ revision: number }>('GET', `handovers/${id}/answers/${section}`);
    await call('PUT', `handovers/${id}/answers/${section}`, { revision, answers });
  }
  await call('PUT', `handovers/${id}/receiver`, { schoolLocationId: await schoolOf(around) });
  await call('POST', `handovers/${id}/presentations`);
  const { version, parts, guardians } = await call<Consents>('GET', `handovers/${id}/consents`);
  const asked = parts.filter(({ state }) => state !== 'by-law');
  const decisions = asked.map((part) => ({
    part: part.id,
    decision: leftOut.includes(part.id) ? 'refused' : 'given',
  }));
  for (const { id: guardianId } of guardians) {
    const decision = { guardianId, version, decidedOn: today, channel: 'paper', decisions };
    await call('POST', `handovers/${id}/consents`, decision);
  }
  const { releaseId } = await call<{ releaseId: string }>('POST', `handovers/${id}/submissions`);
  return { handoverId: id, releaseId, child: pupilName };
}

/** Calls the API as whoever is signed in there, and stops when it refuses. */
export function caller({ request }: BrowserContext, origin: string) {
  return async <Answer>(method: string, path: string, data?: object): Promise<Answer> => {
    const headers = { 'x-csrf': '1', origin };
    const answer = await request.fetch(`/api/v1/${path}`, { method, headers, ...(data && { data }) });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    const text = await answer.text();
    return (text ? JSON.parse(text) : undefined) as Answer;
  };
}

/** Children of the demo preschool with a parent who decides, of whom no form was begun. */
async function childrenWithout({ stack: { admin } }: Surroundings, count: number): Promise<string[]> {
  const { rows } = await admin.query<{ id: string }>(
    `SELECT c.id FROM pupil c JOIN membership m ON m.location_id = c.preschool_location_id
       JOIN person p ON p.id = m.person_id
     WHERE p.subject = 'pedagogisch-medewerker' AND c.left_on IS NULL AND c.born_on BETWEEN $1 AND $2
       AND EXISTS (SELECT FROM guardian g WHERE g.pupil_id = c.id AND g.has_authority)
       AND NOT EXISTS (SELECT FROM handover h WHERE h.pupil_id = c.id)
     ORDER BY c.id DESC LIMIT $3`,
    [addMonths(today, -48), addMonths(today, -30), count],
  );
  return rows.map(({ id }) => id);
}

async function schoolOf({ stack: { admin } }: Surroundings): Promise<string | undefined> {
  const { rows } = await admin.query<{ id: string }>(
    `SELECT l.id FROM location l JOIN membership m ON m.organisation_id = l.organisation_id
       JOIN person p ON p.id = m.person_id
     WHERE p.subject = 'intern-begeleider' AND l.closed_on IS NULL ORDER BY l.code LIMIT 1`,
  );
  return rows[0]?.id;
}
