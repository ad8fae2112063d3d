import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApi, startApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi('term_calculations');
});
afterAll(() => api.close());

const ask = async (payload: object) => {
  const answer = await api.app.inject({ method: 'POST', url: '/api/v1/term-calculations', payload });
  return { status: answer.statusCode, body: answer.json() as Answer };
};
interface Answer {
  terms: {
    id: string;
    dueOn: string;
    kind: string;
    source: string;
    counting: string[];
    warnings: { code: string }[];
  }[];
  code: string;
  errors: { name: string; code: string; reason: string }[];
}
const days = ({ terms }: Answer) => Object.fromEntries(terms.map(({ id, dueOn }) => [id, dueOn]));

describe('term calculation', () => {
  it('needs no login and gives every date with its kind, source and counting', async () => {
    const { status, body } = await ask({
      bornOn: '2022-08-29',
      receivedOn: '2026-02-28',
      sector: 'po',
      governance: 'public',
    });
    expect(status).toBe(200);
    expect(days(body)).toMatchObject({
      'earliest-registration': '2025-08-29',
      'local-registration-3y6m': '2026-02-28',
      'handover-form-3y9m': '2026-05-29',
      'trial-days-from-3y10m': '2026-06-29',
      'fourth-birthday': '2026-08-29',
      'ten-weeks-before-fourth-birthday': '2026-06-20',
      decision: '2026-04-13',
      'extended-decision': '2026-05-11',
      'temporary-placement-from': '2026-08-29',
    });
    for (const term of body.terms) {
      expect(['statutory', 'agreement']).toContain(term.kind);
      expect(term.source).not.toBe('');
      expect(term.counting.length).toBeGreaterThan(0);
    }
    const sorted = body.terms.map(({ dueOn }) => dueOn);
    expect(sorted).toEqual([...sorted].sort());
  });

  it('suspends by governance', async () => {
    const question = { receivedOn: '2026-02-02', completionInvitedOn: '2026-02-10', completedOn: '2026-02-20' };
    const decision = async (more: object) => days((await ask({ ...question, ...more })).body)['decision'];
    const [open, closed] = await Promise.all([decision({ governance: 'public' }), decision({ governance: 'private' })]);
    expect([open, closed]).toEqual(['2026-03-25', '2026-03-26']);
  });

  it('takes days as they are typed too', async () => {
    expect(days((await ask({ bornOn: '31-8-2022' })).body)['local-registration-3y6m']).toBe('2026-02-28');
  });

  it('names every fault at once, in Dutch', async () => {
    const { status, body } = await ask({
      bornOn: '2023-02-29',
      receivedOn: '31-02-2026',
      completedOn: '2026-01-01',
    });
    expect(status).toBe(400);
    expect(body.code).toBe('terms.invalid');
    expect(body.errors.map(({ name, code }) => `${name} ${code}`)).toEqual([
      'bornOn date-invalid',
      'receivedOn date-invalid',
      'completionInvitedOn missing',
    ]);
  });

  it.each([
    ['nothing', {}, 'bornOn'],
    ['a birth in the future', { bornOn: '2099-01-01' }, 'bornOn'],
    ['a number for a day', { bornOn: 20220829 }, 'bornOn'],
    ['null for a day', { bornOn: null }, 'bornOn'],
    ['an unknown sector', { bornOn: '2022-08-29', sector: 'mbo' }, 'sector'],
    ['an unknown governance', { bornOn: '2022-08-29', governance: 'openbaar' }, 'governance'],
    ['an unknown member', { bornOn: '2022-08-29', name: 'Noor' }, 'name'],
    ['receipt before birth', { bornOn: '2022-08-29', receivedOn: '2021-08-29' }, 'receivedOn'],
  ])('refuses %s', async (_name, question, field) => {
    const { status, body } = await ask(question);
    expect(status).toBe(400);
    expect(body.errors.map(({ name }) => name)).toContain(field);
  });
});
