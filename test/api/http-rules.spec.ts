import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApi, startApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi('http_rules');
});
afterAll(() => api.close());

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
const ask = (method: Method, url: string, headers: Record<string, string> = {}, payload?: string) =>
  api.app.inject({ method, url, headers, payload });

const securityHeaders = [
  'api-version',
  'cache-control',
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
];

describe('NLGov API Design Rules at run time', () => {
  it('publishes the description of the API to everybody', async () => {
    const answer = await ask('GET', '/api/v1/openapi.json');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.json()).toMatchObject({ openapi: expect.stringMatching(/^3\./) });
  });

  const refusals: [string, Method, string, Record<string, string>, string | undefined, number][] = [
    ['an unknown route', 'GET', '/api/v1/nothing', {}, undefined, 404],
    ['a slash at the end', 'GET', '/api/v1/openapi.json/', {}, undefined, 404],
    ['other letter case', 'GET', '/API/v1/openapi.json', {}, undefined, 404],
    ['a malformed url', 'GET', '/api/v1/%zz', {}, undefined, 400],
    ['a wrong method', 'DELETE', '/api/v1/openapi.json', {}, undefined, 405],
    ['a wrong Accept', 'GET', '/api/v1/openapi.json', { accept: 'application/xml' }, undefined, 406],
    ['text as body', 'POST', '/api/v1/term-calculations', { 'content-type': 'text/plain' }, 'x', 415],
    [
      'a form as body',
      'POST',
      '/api/v1/term-calculations',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'a=1',
      415,
    ],
    ['broken JSON', 'POST', '/api/v1/term-calculations', { 'content-type': 'application/json' }, '{"a"', 400],
    [
      '__proto__ in JSON',
      'POST',
      '/api/v1/term-calculations',
      { 'content-type': 'application/json' },
      '{"__proto__":{"a":1}}',
      400,
    ],
    [
      'a body over 1 MiB',
      'POST',
      '/api/v1/term-calculations',
      { 'content-type': 'application/json' },
      `"${'x'.repeat(1_100_000)}"`,
      413,
    ],
    [
      'a body of the wrong type',
      'POST',
      '/api/v1/term-calculations',
      { 'content-type': 'application/json' },
      '[1]',
      400,
    ],
  ];

  it.each(refusals)(
    'refuses %s with problem details and every header',
    async (_name, method, url, headers, body, status) => {
      const answer = await ask(method, url, headers, body);
      expect(answer.statusCode).toBe(status);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(answer.json()).toMatchObject({
        status,
        title: expect.any(String),
        detail: expect.any(String),
        traceId: expect.any(String),
      });
      for (const name of securityHeaders) expect(answer.headers).toHaveProperty(name);
    },
  );

  it('names the allowed methods in a 405', async () => {
    expect((await ask('PUT', '/api/v1/openapi.json')).headers.allow).toBe('GET, HEAD');
  });

  it('is ready when the database answers', async () => {
    expect((await ask('GET', '/health/ready')).json()).toEqual({ status: 'ok' });
    expect((await ask('GET', '/health/live')).json()).toEqual({ status: 'ok' });
  });
});
