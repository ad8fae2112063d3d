import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RoleCode, permissionsOf, reachOf, roleCodes } from '#libs/access/domain/index.js';
import { Config } from '#libs/platform/config/index.js';
import { type Description, bodyOf } from '../support/bad-words.js';
import { type Route, routesOf } from '../support/census.js';
import {
  type Relation,
  type Right,
  type State,
  guardianRights,
  notWithin,
  rights,
  rolesOf,
  states,
} from '../support/handover-rights.js';
import { BareDatabase, type Seen, counted } from '../support/handover-rows.js';
import { type HandoverScene, type SceneName, sceneRoles, startHandoverScene } from '../support/handover-scene.js';
import { type Made, handoverIn } from '../support/handover-states.js';
import type { Client } from '../support/sign-in.js';

// Who reads what, in every state, asked twice: of the API on every route there is, and of the database alone, as if the
// application filtered nothing. What is expected is one table, test/support/handover-rights.ts.
const names = Object.keys(sceneRoles) as SceneName[];
const stateNames = Object.keys(states) as State[];
const description = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8')) as Description;

let scene: HandoverScene;
let routes: Route[];
let database: BareDatabase;
const made = {} as Record<State, Made>;
beforeAll(async () => {
  scene = await startHandoverScene('handover_sight', names);
  scene.api.app.get(Config).RELEASE_UNSCANNED = true;
  routes = routesOf(scene.api.app).filter(({ url }) => /:(?:handoverId|releaseId)/.test(url));
  for (const state of stateNames) made[state] = await handoverIn(scene, state);
  const { municipality } = scene.region;
  database = new BareDatabase(scene.api.database.appUrl, { region_id: municipality, person_id: nowhere });
  await database.open();
}, 120_000);
afterAll(async () => {
  await database.close();
  await scene.close();
});

/** Where somebody of the scene stands, and what that gives. */
const relationOf: Partial<Record<SceneName, Relation>> = {
  ...{ staff: 'sender', colleague: 'sender', manager: 'sender' },
  ...{ head: 'receiver', ib: 'receiver', teacher: 'teacher' },
};
function rightOf(who: SceneName, state: State): Right {
  if (state !== 'moved') return relationOf[who] ? rights[state][relationOf[who]] : '-';
  // Sent to another school than the first time: who received it then is who received it before, and that school has it now.
  if (who === 'otherHead') return rights.moved.receiver;
  return relationOf[who] === 'sender' ? rights.moved.sender : '-';
}

const nowhere = '0198f1a0-0000-7000-8000-00000000dead';
const ids = ({ id, child, attachmentId, release }: Partial<Made>): Record<string, string> => ({
  ...{ handoverId: id ?? nowhere, releaseId: release ?? nowhere, attachmentId: attachmentId ?? nowhere },
  ...{ sectionId: 'kind', questionId: nowhere, guardianId: child?.mother ?? nowhere },
});

/** Asks with a body that is right in itself. */
async function ask(client: Client, { method, url }: Route, of: Partial<Made>) {
  const path = url.replaceAll(/:(\w+)/g, (_, name: string) => ids(of)[name] ?? 'x');
  const key = url.replace('/api/v1', '').replaceAll(/:(\w+)/g, '{$1}');
  const schema = description.paths[key]?.[method.toLowerCase()]?.requestBody?.content['application/json']?.schema;
  const known = { part: 'basis', partId: 'basis', schoolLocationId: scene.region.location, version: 1, answers: {} };
  return client.send(method as 'GET', path, schema && bodyOf(description, schema, { ...known, ...ids(of) }).body);
}
/** All that an answer tells. */
const told = (answer: Awaited<ReturnType<Client['get']>>): unknown[] => {
  const { code, detail, errors } = answer.statusCode < 400 ? {} : answer.json();
  return [answer.statusCode, code, detail, errors];
};
const may = (who: SceneName, { declaration = '' }: Route): boolean =>
  (permissionsOf(sceneRoles[who]) as readonly string[]).includes(declaration);
const sides = (who: SceneName, state: State): Route[] => {
  const side = rightOf(who, state) === '-' ? '' : relationOf[who] === 'sender' ? ':handoverId' : ':releaseId';
  return side === '' ? [] : routes.filter(({ url }) => url.includes(side));
};

const table = names.flatMap((who) => stateNames.map((state) => [who, state] as const));

describe('through the API', () => {
  it('asks every route there is', () => {
    expect(routes.filter(({ method }) => method === 'GET').length).toBeGreaterThan(14);
    expect(routes.filter(({ method }) => method !== 'GET').length).toBeGreaterThan(20);
  });

  it.each(table)('%s reads of a handover that is %s what the law says', async (who, state) => {
    const client = scene.clients[who];
    const { id, release } = made[state];
    const right = rightOf(who, state);
    const read = sides(who, state).filter(({ method }) => method === 'GET');
    const found: [string, number][] = [];
    for (const route of read) {
      const { statusCode } = await ask(client, route, made[state]);
      const within = !notWithin[right].some((end) => route.url.endsWith(end));
      if (within !== statusCode < 400) found.push([route.url, statusCode]);
    }
    expect(found).toEqual([]);
    const own = await client.get('handovers?pageSize=100');
    expect(own.statusCode === 200 && own.body.includes(id)).toBe(right === 'text' || right === 'facts');
    if (release === undefined) return;
    const inbox = await client.get('received-handovers?pageSize=100');
    expect(inbox.statusCode === 200 && inbox.body.includes(release)).toBe(['all', 'parts', 'line'].includes(right));
    if (!['all', 'parts', 'line'].includes(right)) return;
    const { parts } = (await client.get(`received-handovers/${release}`)).json();
    const count = { all: 4, parts: 3, line: 0 }[right as 'all'];
    expect(parts).toHaveLength(count);
    expect(parts.flatMap((part: { files: object[] }) => part.files)).toHaveLength(Math.max(0, count - 2));
  });

  // Who stands nowhere gets the answer that an id gets that nobody has: not even that it is there can be told from it.
  it.each(names)(
    '%s cannot tell from any answer that a handover of others is there',
    async (who) => {
      const wrong: unknown[] = [];
      for (const route of routes) {
        const invented = told(await ask(scene.clients[who], route, {}));
        // Refused for the role before anything was looked for: one state says it all.
        for (const state of may(who, route) ? stateNames : (['sent'] as const)) {
          if (sides(who, state).includes(route)) continue;
          const real = told(await ask(scene.clients[who], route, made[state]));
          if (Number(real[0]) < 400 || JSON.stringify(real) !== JSON.stringify(invented))
            wrong.push([state, route.method, route.url, real, invented]);
        }
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('the school that had it before keeps a line, and finds nothing of the other school', async () => {
    const { earlier, release, attachmentId } = made.moved;
    for (const who of ['head', 'ib', 'teacher'] as const) {
      const before = await scene.clients[who].get(`received-handovers/${earlier}`);
      expect([before.statusCode, before.json().parts, before.json().state]).toEqual([200, [], 'recalled']);
      expect(before.body).not.toContain('Vlieger');
      const inbox = (await scene.clients[who].get('received-handovers?pageSize=100')).body;
      expect([inbox.includes(earlier!), inbox.includes(release!)]).toEqual([true, false]);
      const file = await scene.clients[who].get(`received-handovers/${earlier}/attachments/${attachmentId}`);
      expect(file.statusCode).toBe(404);
    }
  });
});

describe('parents', () => {
  const reads = ['guardian/handover', 'guardian/handover/text', 'guardian/handover/events', 'guardian/handover/sent'];

  it.each(stateNames)(
    'read of a handover that is %s what the own link gives, and nothing of another',
    async (state) => {
      const { mother, id } = made[state];
      const right = guardianRights[state];
      const seen = [];
      for (const path of mother ? reads : []) seen.push((await mother!.get(path)).statusCode === 200);
      expect(seen).toEqual(mother ? [right !== '-', right !== '-', right !== '-', right === 'text and what went'] : []);
      if (!mother || right === '-') return;
      const others = stateNames
        .filter((other) => other !== state)
        .flatMap((other) => [made[other].id, made[other].child.id]);
      const bodies: string[] = [];
      for (const path of reads) bodies.push((await mother.get(path)).body);
      expect(others.filter((other) => bodies.some((body) => body.includes(other)))).toEqual([]);
      expect((await made[state].mother!.get(`handovers/${id}`)).statusCode).toBe(401);
    },
  );

  it('without authority never have a link', async () => {
    const { rows } = await scene.api.admin.query(
      'SELECT count(*)::int AS links FROM guardian_invitation WHERE guardian_id = ANY ($1)',
      [stateNames.map((state) => made[state].child.neighbour)],
    );
    expect(rows).toEqual([{ links: 0 }]);
  });
});

/** Every place of the region, and the people who could stand there, whatever organisation gave them that role. */
const places = (): Record<string, string[]> => {
  const { preschoolLocation, location, secondLocation, otherLocation, board } = scene.region;
  return {
    ...{
      'the preschool': [preschoolLocation],
      'the school': [location],
      'another school of that board': [secondLocation],
    },
    ...{
      'a school of another board': [otherLocation],
      'the whole board': [location, secondLocation],
      nowhere: [board],
    },
  };
};

/** What somebody in this role with these places should see, by the same table. */
function rightAt(role: RoleCode, at: readonly string[], state: State): Right {
  const { preschoolLocation, location, otherLocation } = scene.region;
  const at_ = (place: string, relation: Relation): boolean => at.includes(place) && rolesOf[relation].includes(role);
  if (at_(preschoolLocation, 'sender')) return rights[state].sender;
  const school = state === 'moved' ? otherLocation : location;
  if (at_(school, 'receiver')) return rights[state].receiver;
  return at_(school, 'teacher') ? rights[state].teacher : '-';
}

/** What a school sees of what went there; of all that is behind it nothing. */
const rowsFor = (right: Right): Seen => {
  const parts = { all: 4, parts: 3 }[right as 'all'] ?? 0;
  const files = Math.max(0, parts - 2);
  const never = { section: 0, version: 0, version_attachment: 0, decision: 0, words: 0, link: 0 };
  const went = { release: 1, release_part: parts, restricted: Number(right === 'all') };
  return { ...never, ...went, release_attachment: files, attachment: files, piece: files };
};
/** What a sender keeps. */
const rowsOfSender = (state: State): Seen => {
  const gone = state === 'refused';
  const version = ['draft', 'refused'].includes(state) ? 0 : state === 'moved' ? 2 : 1;
  return { handover: 1, section: gone ? 0 : 11, version, attachment: gone ? 0 : 2, piece: gone ? 0 : 2 };
};
const expected = (right: Right, state: State, seen: Seen): Seen => {
  if (right === '-') return Object.fromEntries(Object.keys(seen).map((name) => [name, 0]));
  return right === 'text' || right === 'facts' ? rowsOfSender(state) : rowsFor(right);
};

describe('in the database alone', () => {
  it.each([...roleCodes])('%s at any place sees of a handover in any state what the law says', async (role) => {
    const asked = [stateNames.map((state) => made[state].id), stateNames.map((state) => made[state].release ?? null)];
    for (const [place, locations] of Object.entries(places())) {
      const settings = {
        role,
        reach: reachOf(role),
        organisation_id: scene.region.school,
        location_ids: `{${locations}}`,
      };
      const rows = await database.ask<Seen>(settings, counted, asked);
      expect(rows).toHaveLength(stateNames.length);
      for (const [index, state] of stateNames.entries()) {
        const right = rightAt(role, locations, state);
        expect([place, state, rows[index]]).toMatchObject([place, state, expected(right, state, rows[index]!)]);
      }
    }
  });

  it('lets nobody change or remove what happened, nor what parents decided', async () => {
    const settings = {
      role: 'preschool-staff',
      reach: 'locations',
      location_ids: `{${scene.region.preschoolLocation}}`,
    };
    for (const sql of [
      'UPDATE handover_event SET kind = kind WHERE handover_id = $1',
      'DELETE FROM handover_event WHERE handover_id = $1',
      'UPDATE consent_decision SET decision = decision WHERE handover_id = $1',
      'DELETE FROM consent_decision WHERE handover_id = $1',
      'UPDATE handover_version SET sha256 = sha256 WHERE handover_id = $1',
      'UPDATE handover_attachment SET sha256 = sha256 WHERE handover_id = $1',
      'UPDATE handover_attachment SET scan = scan WHERE handover_id = $1',
    ]) {
      await expect(database.ask(settings, sql, [made.accepted.id])).rejects.toThrow('permission denied');
    }
  });
});
