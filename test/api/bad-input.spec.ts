import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RoleCode, permissionsOf, roleCodes, roles } from '#libs/access/domain/index.js';
import { type Body, type Description, badNumbers, badWords, bodyOf, replaced } from '../support/bad-words.js';
import { type Route, routesOf } from '../support/census.js';
import { enter, withAddresses } from '../support/guardians.js';
import { type HandoverScene, startHandoverScene } from '../support/handover-scene.js';
import { addWijken } from '../support/children.js';
import { Client } from '../support/sign-in.js';

// Whatever somebody puts in whatever field: it is taken as it is or refused in words, and nothing breaks. The walk is over the
// description of the API, so that a field that is new is in it. What else may be brought stands elsewhere:
//
// a file of 60 MB, a program called .pdf, a bomb of pages or pixels    attachments.spec, platform/inspection/inspect-file.spec
// a script on the screen, a name turned around, 10,000 characters      journeys/bad-input
// words in a PDF, in Excel and CSV, in a header of a mail              platform/pdf/*.spec, platform/tabular/*.spec, worker/mailer.spec
// what parents wrote, letter for letter                                guardian-acts.spec
// a name in NFC and in NFD                                             pupils/domain/pupil-name.spec
// a consent for another version or school, a school that changes       guardian-acts.spec, handover-steps.spec
// a code used twice, or guessed a hundred times                        guardian-sign-in.spec, applications.spec
// two at the same second, and the same twice                           bad-moments.spec
// an id of others, in every state                                      foreign-ids.spec, handover-sight.spec
let scene: HandoverScene;
let routes: Route[];
let known: Record<string, unknown>;
let clients: Partial<Record<RoleCode, Client>>;
let guardian: Client;
const description = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8')) as Description;

beforeAll(async () => {
  scene = await startHandoverScene('bad_input', ['staff', 'colleague', 'ib']);
  routes = routesOf(scene.api.app);
  clients = {};
  for (const role of roleCodes) clients[role] = await scene.api.as({ role, organisationId: placeOf(role) });
  clients['preschool-staff'] = scene.clients.staff;
  await addThings();
});
afterAll(() => scene.close());

const placeOf = (role: RoleCode): string => {
  const [kind = 'municipality'] = roles[role].kinds as readonly string[];
  const { region } = scene;
  const places: Record<string, string> = {
    board: region.board,
    school: region.school,
    'preschool-organisation': region.preschools,
  };
  return places[kind] ?? region.municipality;
};

/** One of each thing that a path or a field can point at. */
async function addThings(): Promise<void> {
  const { region, api } = scene;
  const one = async (sql: string, values: unknown[]): Promise<string> =>
    (await api.admin.query(sql, values)).rows[0].id;
  const [presented, sent, child] = [await scene.child({ two: true }), await scene.child(), await scene.child()];
  await withAddresses(scene, presented);
  guardian = await enter(scene, await scene.presented(presented), presented.mother);
  const releaseId = await scene.sent(await scene.presented(sent), sent);
  await scene.clients.ib.post(`received-handovers/${releaseId}/questions`, { text: 'Mag ik bellen?' });
  const registration = `INSERT INTO registration (id, pupil_id, region_id, school_location_id, board_id, preference, received_on, status)
    VALUES (gen_random_uuid(), $1, $2, $3, $4, 1, '2026-10-01', 'registered') RETURNING id`;
  const [wijkId] = await addWijken(api.admin, region.municipality, 'Haven', 1);
  const elsewhere = clients['attendance-officer']!;
  known = {
    ...{ handoverId: await scene.filled(child), releaseId, sectionId: 've', pupilId: child.id, wijkId, year: '2026' },
    ...{ questionId: await one('SELECT id FROM handover_question WHERE release_id = $1', [releaseId]) },
    ...{ registrationId: await one(registration, [child.id, region.municipality, region.location, region.board]) },
    ...{ guardianId: child.mother, letterKind: 'receipt', organisationId: region.board, ruleId: 'at-3y3m' },
    ...{ locationId: region.preschoolLocation, schoolLocationId: region.location },
    ...{ preschoolLocationId: region.preschoolLocation, ids: releaseId, handoverIds: releaseId, pupilIds: child.id },
    ...{ accountId: elsewhere.personId, membershipId: elsewhere.membershipId, personId: scene.clients.ib.personId },
    ...{
      form: 'peuterestafette',
      list: 'figures',
      parameters: { wijkId },
      version: 1,
      part: 'basis',
      partId: 'basis',
    },
    ...{
      givenName: 'Noor',
      familyName: 'Bos',
      prefix: '',
      schoolCode: '01AA00',
      postcode: '1315 AB',
      phone: '06 12345678',
    },
    ...{
      schoolYear: '2026-2027',
      reason: 'Omdat dit een proef is',
      email: 'sanne@thuis.example',
      answers: { programma: 'uk-en-puk' },
    },
  };
}

/** Fields that are something else in this one body than their name says elsewhere. */
const exceptions: Record<string, Record<string, unknown>> = {
  'PUT agreement-rule': { enforcedFrom: null },
  'POST accounts': { role: 'policy-officer', locationId: null },
  'POST accounts/:accountId/memberships': { role: 'policy-officer', locationId: null },
  'POST pupils/:pupilId/talks': { note: null },
  'PUT guardian/handover/answers/:sectionId': { answers: { zienswijze: 'Tekst' }, sectionId: 'ouders', revision: 0 },
};
const shortOf = ({ method, url }: Route): string => `${method} ${url.replace('/api/v1/', '')}`;
const knownOf = (route: Route): Record<string, unknown> => ({ ...known, ...exceptions[shortOf(route)] });

/** What shuts a child, a registration or a handover comes last, so that the others find it open. */
const closing = /departures|refusals|returns|withdrawals|sessions$/;

/** Whoever may ask it; without a permission: anybody who is signed in. */
function clientFor({ declaration = '' }: Route): Client {
  if (declaration === 'guardian.child') return guardian;
  const role = roleCodes.find((each) => (permissionsOf(each) as readonly string[]).includes(declaration));
  return clients[role ?? 'school-head']!;
}

const pathOf = (route: Route): string =>
  route.url.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(knownOf(route)[name] ?? exampleOf(name))),
  );
const exampleOf = (name: string): string => (name.endsWith('Id') ? '0198f1a0-0000-7000-8000-000000000001' : '2026');
const described = ({ url, method }: Route) =>
  description.paths[url.replace('/api/v1', '').replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];

/** What no answer may be: broken, or an error that is no problem in JSON. */
const fault = (answer: Awaited<ReturnType<Client['send']>>): string | undefined => {
  if (answer.statusCode >= 500) return `${answer.statusCode}`;
  const type = String(answer.headers['content-type'] ?? '');
  return answer.statusCode >= 400 && !type.includes('problem+json') ? `${answer.statusCode} ${type}` : undefined;
};

const withBody = (): [Route, Body][] =>
  routes
    .flatMap((route): [Route, Body][] => {
      const schema = described(route)?.requestBody?.content['application/json']?.schema;
      // Session: whoever changes that is signed in as somebody else.
      return schema && !route.url.includes('/session/') ? [[route, bodyOf(description, schema, knownOf(route))]] : [];
    })
    .sort(([a], [b]) => Number(closing.test(a.url)) - Number(closing.test(b.url)));

/** Asks with that body, of a child and a registration that nobody has changed yet. */
async function ask(route: Route, body: unknown, headers?: Record<string, string>) {
  await scene.api.admin.query('WITH a AS (UPDATE pupil SET version = 1) UPDATE registration SET version = 1');
  return clientFor(route).send(route.method as 'PUT', pathOf(route), body, headers);
}

describe('in every field of every body', () => {
  it('knows the bodies, and most of them are taken as they are', async () => {
    const bodies = withBody();
    expect(bodies.length).toBeGreaterThan(50);
    expect(bodies.flatMap(([, { texts }]) => texts).length).toBeGreaterThan(100);
    const taken: string[] = [];
    for (const [route, { body }] of bodies) if ((await ask(route, body)).statusCode < 300) taken.push(shortOf(route));
    expect(taken.length).toBeGreaterThan(35);
  });

  it.each(Object.entries(badWords))('%s breaks nothing', async (_, words) => {
    const wrong: string[] = [];
    for (const [route, { body, texts }] of withBody()) {
      for (const { path } of texts) {
        const answer = await clientFor(route).send(route.method as 'PUT', pathOf(route), replaced(body, path, words));
        const found = fault(answer);
        if (found) wrong.push(`${route.method} ${route.url} ${path.join('.')}: ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('too many characters are refused with the name of the field and how many may be', async () => {
    const [wrong, asked]: [string[], string[]] = [[], []];
    for (const [route, { body, texts }] of withBody()) {
      for (const { path, maxLength } of texts.filter((place) => place.maxLength !== undefined)) {
        const words = 'a'.repeat(maxLength! + 1);
        const answer = await clientFor(route).send(route.method as 'PUT', pathOf(route), replaced(body, path, words));
        const errors = (answer.json().errors ?? []) as { name: string; reason: string }[];
        const name = path.join('.');
        asked.push(name);
        if (!errors.some((each) => each.name === name && each.reason.includes(`hoogstens ${maxLength} tekens`)))
          wrong.push(`${route.method} ${route.url} ${name} (${maxLength}): ${answer.body.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(asked.length).toBeGreaterThan(40);
  });

  it('half a letter, a zero and endless depth are refused with a remedy, at their place', async () => {
    const asked = { schoolLocationId: null, reden: ['goed', { diep: 'Noor \ud83d' }], ook: 'a\0b' };
    const answer = await scene.clients.staff.put(`handovers/${String(known['handoverId'])}/receiver`, asked);
    expect([answer.statusCode, answer.json().errors]).toEqual([
      400,
      ['reden.1.diep', 'ook'].map((name) => ({
        ...{ name, code: 'unreadable-text', reason: expect.stringContaining('Haal het weg') },
      })),
    ]);
    const wrong: string[] = [];
    for (const [route, { body }] of withBody()) {
      const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
      const text = JSON.stringify({ ...(body as object), diep: 0 }).replace('"diep":0', `"diep":${deep}`);
      const headers = { 'content-type': 'application/json' };
      const found = await ask(route, text, headers);
      if (found.statusCode !== 400) wrong.push(`${route.method} ${route.url}: ${found.statusCode}`);
    }
    expect(wrong).toEqual([]);
  });

  it('a number that is none or too big breaks nothing', async () => {
    const wrong: string[] = [];
    for (const [route, { body, numbers }] of withBody()) {
      for (const { path } of numbers) {
        for (const value of badNumbers) {
          const asked = replaced(body, path, value);
          const found = fault(await ask(route, asked));
          if (found) wrong.push(`${route.method} ${route.url} ${path.join('.')} = ${value}: ${found}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('another kind of thing than was asked breaks nothing', async () => {
    const wrong: string[] = [];
    for (const [route, { body, texts }] of withBody()) {
      const tops = [...new Set(texts.map(({ path }) => path[0]!))];
      for (const value of [null, [[]], { toString: 'x' }, '', 4]) {
        for (const path of [[], ...tops.map((top) => [top])]) {
          const asked = replaced(body, path, value) as object;
          const found = fault(await ask(route, asked));
          if (found) wrong.push(`${route.method} ${route.url} ${path.join('.')} = ${JSON.stringify(value)}: ${found}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('in every path and every question behind it', () => {
  const odd = [
    '%00',
    '%',
    '%ff',
    'a%0d%0ab',
    '%2e%2e%2f',
    '%ED%A0%BD',
    encodeURIComponent(badWords['a query']),
    'x'.repeat(3_000),
  ];

  it.each(odd)('%s in a path breaks nothing', async (value) => {
    const wrong: string[] = [];
    for (const route of routes.filter(({ url }) => url.includes(':'))) {
      const path = route.url.replaceAll(/:\w+/g, value);
      const found = fault(await clientFor(route).send(route.method as 'GET', path));
      if (found) wrong.push(`${route.method} ${route.url}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  it('odd, empty, double and endless parameters break nothing', async () => {
    const wrong: string[] = [];
    for (const route of routes.filter(({ url }) => !url.includes('/session/'))) {
      for (const { name } of described(route)?.parameters?.filter((each) => each.in === 'query') ?? []) {
        const values = ['', ...odd, '99999999999999999999', '-1', `x&${name}=y`, '[]', '{}'];
        for (const query of [...values.map((value) => `${name}=${value}`), `${name}[a]=b`, '__proto__=x', name]) {
          const found = fault(await clientFor(route).send(route.method as 'GET', `${pathOf(route)}?${query}`));
          if (found) wrong.push(`${route.method} ${route.url}?${query.slice(0, 60)}: ${found}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
