import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import type { FormAnswers } from '#libs/forms/domain/index.js';
import { type Surroundings, type Visit, arrive, signIn } from './visit.js';

type Method = 'GET' | 'POST' | 'PUT';

/** As the page itself does it: with the cookies of whoever is signed in. */
export async function ask<Answer>(
  visitor: BrowserContext,
  method: Method,
  path: string,
  data?: object,
): Promise<Answer> {
  const headers = { accept: 'application/json', 'x-csrf': '1' };
  const answer = await visitor.request.fetch(`/api/v1/${path}`, { method, headers, ...(data && { data }) });
  const text = await answer.text();
  expect([method, path, answer.status(), answer.ok() ? '' : text]).toEqual([method, path, answer.status(), '']);
  return (text ? JSON.parse(text) : undefined) as Answer;
}

/**
 * A child of the preschool of our pedagogical worker, with this many parents with authority and no handover yet. When no
 * child has just so many, one with more loses the last: there are few children with one parent.
 */
export async function childWithParents({ stack }: Surroundings, parents: number): Promise<string> {
  const { rows } = await stack.admin.query<{ id: string }>(
    `SELECT pupil.id FROM pupil
     JOIN membership ON location_id = preschool_location_id JOIN person ON person.id = person_id
     JOIN guardian ON pupil_id = pupil.id
     WHERE subject = 'pedagogisch-medewerker' AND left_on IS NULL
       AND NOT EXISTS (SELECT FROM handover WHERE handover.pupil_id = pupil.id)
     GROUP BY pupil.id HAVING count(*) >= $1 AND bool_and(has_authority)
     ORDER BY count(*), pupil.id LIMIT 1`,
    [parents],
  );
  const child = rows[0]?.id;
  if (child === undefined) throw new Error(`The demo data has no child left with ${parents} parents`);
  await stack.admin.query('DELETE FROM guardian WHERE pupil_id = $1 AND position > $2', [child, parents]);
  return child;
}

export interface School {
  readonly id: string;
  readonly name: string;
}

/** Where our support coordinator works. */
export async function schoolOfReceiver({ stack }: Surroundings): Promise<School> {
  const { rows } = await stack.admin.query<School>(
    `SELECT location.id, location.name FROM location
     JOIN membership ON membership.organisation_id = location.organisation_id JOIN person ON person.id = person_id
     WHERE subject = 'intern-begeleider' AND closed_on IS NULL ORDER BY location.code LIMIT 1`,
  );
  return rows[0] ?? { id: '', name: '' };
}

interface Section {
  readonly id: string;
  readonly revision: number;
}

/** A handover that has begun, with nothing in it. @returns its id */
export async function begin(visitor: BrowserContext, pupilId: string): Promise<string> {
  const path = `pupils/${pupilId}/handovers`;
  return (await ask<{ id: string }>(visitor, 'POST', path, { form: 'peuterestafette' })).id;
}

/** All that is needed is filled in. */
export async function fill(visitor: BrowserContext, id: string): Promise<void> {
  const example = 'libs/forms/definitions/peuterestafette/examples/minimal.json';
  const { answers } = JSON.parse(readFileSync(example, 'utf8')) as { answers: FormAnswers };
  const { sections } = await ask<{ sections: Section[] }>(visitor, 'GET', `handovers/${id}`);
  for (const { id: section, revision } of sections) {
    const own = section === 'ouders' ? undefined : answers[section];
    if (own) await ask(visitor, 'PUT', `handovers/${id}/answers/${section}`, { revision, answers: own });
  }
}

/** Filled in, with the school chosen and before the parents. */
export async function present(visitor: BrowserContext, id: string, school: School): Promise<void> {
  await fill(visitor, id);
  await ask(visitor, 'PUT', `handovers/${id}/receiver`, { schoolLocationId: school.id });
  await ask(visitor, 'POST', `handovers/${id}/presentations`);
}

/** What is at the school, as its support coordinator. */
export async function atSchool(around: Surroundings): Promise<Visit> {
  const visit = await arrive(around);
  await visit.page.goto('/');
  await signIn(visit.page, 'intern-begeleider');
  return visit;
}
