import { describe, expect, it } from '@jest/globals';
import { ApiProblem, readProblem } from './api-problem.js';

describe('problem of the API', () => {
  it('is taken over with its findings', () => {
    const finding = { name: 'bornOn', code: 'born-in-future', reason: 'De geboortedatum ligt in de toekomst.' };
    const body = {
      title: 'Niet goed ingevuld',
      status: 400,
      detail: 'Kijk.',
      code: 'term.invalid',
      traceId: 'a1',
      errors: [finding],
    };
    const problem = readProblem(400, body);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({ status: 400, code: 'term.invalid', traceId: 'a1', errors: [finding] });
  });

  it.each([undefined, null, 'Bad gateway', 42, [], { errors: 'x' }, { errors: [{ name: 1 }, null] }, { title: {} }])(
    'is made of anything else too: %j',
    (body) => expect(readProblem(502, body)).toMatchObject({ status: 502, code: 'http.502', title: '', errors: [] }),
  );
});
