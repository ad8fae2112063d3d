import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RoleCode, guardianPermissions, permissionsOf, roleCodes, roles } from '#libs/access/domain/index.js';
import { type Route, routesOf } from '../support/census.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type SignedInApi, startSignedInApi } from '../support/sign-in.js';

// Every role on every route that asks a permission: refused exactly when the matrix says so. The answer to who may is
// whatever the route says to an empty question (400, 404, 200); only 401, 403 and 5xx would be wrong.
let api: SignedInApi;
let region: TestRegion;
let routes: Route[];
beforeAll(async () => {
  api = await startSignedInApi('access_matrix');
  region = await addRegion(api.admin);
  routes = routesOf(api.app).filter(({ declaration = '' }) => /^[a-z]+\.[a-z-]+$/.test(declaration));
});
afterAll(() => api.close());

const placeOf = (role: RoleCode): string => {
  const [kind = 'municipality'] = roles[role].kinds as readonly string[];
  const places: Record<string, string> = {
    municipality: region.municipality,
    board: region.board,
    school: region.school,
    'preschool-organisation': region.preschools,
  };
  return places[kind] ?? region.municipality;
};

describe('access matrix', () => {
  it('covers routes', () => {
    expect(routes.length).toBeGreaterThan(15);
  });

  it.each([...roleCodes])('%s may do what the matrix says, and nothing else', async (role) => {
    const client = await api.as({ role, organisationId: placeOf(role) });
    const wrong: string[] = [];
    for (const { method, url, declaration = '' } of routes) {
      const may = (permissionsOf(role) as readonly string[]).includes(declaration);
      const path = url.replaceAll(/:\w+/g, 'x');
      const answer = await client.send(method as 'GET', path, method === 'POST' || method === 'PUT' ? {} : undefined);
      // For a route of parents, whoever works somewhere is nobody: it looks at another session.
      const ofParents = Object.hasOwn(guardianPermissions, declaration);
      const refused = answer.statusCode === 403 && answer.json().code === 'permission.missing';
      const fault = ofParents
        ? answer.statusCode !== 401
        : answer.statusCode === 401 || answer.statusCode >= 500 || refused === may;
      if (fault) wrong.push(`${method} ${url} (${declaration}): ${answer.statusCode}`);
    }
    expect(wrong).toEqual([]);
  });
});
