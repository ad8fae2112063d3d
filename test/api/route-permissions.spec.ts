import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { guardianPermissions, permissions } from '#libs/access/domain/index.js';
import { type TestApi, startApi } from '../support/api.js';
import { type Route, routesOf } from '../support/census.js';

// Every route with who may call it. A new or changed route is a line in the diff of route-permissions.txt:
// write the list anew with ESTAFETTE_WRITE_CENSUS=1, and look at what changed.
const path = 'test/api/route-permissions.txt';
let api: TestApi;
let routes: Route[];
beforeAll(async () => {
  api = await startApi('route_permissions');
  routes = routesOf(api.app);
});
afterAll(() => api.close());

/** Fastify prints its routes as a tree, four signs a level. */
function pathsIn(tree: string): string[] {
  const branch: string[] = [];
  const paths: string[] = [];
  for (const text of tree.split('\n').filter((text) => text !== '')) {
    const [, indent = '', part = '', methods] = /^([│├└─\s]*)(.*?)( \([A-Z, ]+\))?$/.exec(text) ?? [];
    branch.length = indent.length / 4 - 1;
    branch.push(part);
    if (methods) paths.push(branch.join(''));
  }
  return paths;
}

const line = ({ method, url, declaration }: Route): string =>
  `${method.padEnd(6)} ${url.padEnd(62)} ${declaration ?? '-- UNDECLARED --'}`;

describe('census of routes', () => {
  it('every route says who may call it', () => {
    expect(routes.filter(({ declaration }) => declaration === undefined)).toEqual([]);
    expect(routes.length).toBeGreaterThan(10);
  });

  it('names only permissions that the access matrix knows', () => {
    const named = routes
      .map(({ declaration = '' }) => declaration)
      .filter((text) => !/^(public|signed-in): .{10,}/.test(text));
    const known = { ...permissions, ...guardianPermissions };
    expect(named.filter((permission) => !Object.hasOwn(known, permission))).toEqual([]);
  });

  it('holds every path that the server answers', () => {
    const fastify = api.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    const served = pathsIn(fastify.printRoutes({ commonPrefix: false })).filter((url) => url !== '/*');
    expect([...new Set(served)].sort()).toEqual([...new Set(routes.map(({ url }) => url))].sort());
  });

  it('is what the committed list says', () => {
    const census = `${routes.map(line).join('\n')}\n`;
    if (process.env['ESTAFETTE_WRITE_CENSUS'] === '1') writeFileSync(path, census);
    expect(census).toBe(readFileSync(path, 'utf8'));
  });

  it('refuses a stranger on every route that is not public, before looking at anything else', async () => {
    for (const { method, url } of routes.filter(({ declaration }) => !declaration?.startsWith('public: '))) {
      const answer = await api.app.inject({ method: method as 'GET', url: url.replaceAll(/:\w+/g, 'x') });
      expect([method, url, answer.statusCode]).toEqual([method, url, 401]);
    }
  });
});
