import { describe, expect, it } from '@jest/globals';
import type { Pupil } from './pupils.js';
import { changedBetween, emptyGuardian, emptyPupil, fieldsOf, requestOf, valuesOf } from './pupil-values.js';

const sanne = { id: 'g', name: 'Sanne Berg', email: 'sanne@ouders.example', hasAuthority: true };
const noor: Pupil = {
  ...{ id: 'p', givenName: 'Noor', prefix: 'van den', familyName: 'Berg', bornOn: '2023-05-04', addressSecret: false },
  ...{ displayName: 'Noor van den Berg', sortName: 'Berg, Noor van den', updatedAt: '', version: 3 },
  ...{ guardians: [sanne], namesakes: [], terms: [] },
};

describe('a child on a form', () => {
  it('goes back to the API as it came', () => {
    expect(requestOf(valuesOf(noor))).toEqual({
      request: {
        ...{ givenName: 'Noor', prefix: 'van den', familyName: 'Berg', bornOn: '2023-05-04', addressSecret: false },
        ...{ postcode: null, preschoolLocationId: null, preschoolReference: null },
        guardians: [{ name: 'Sanne Berg', email: 'sanne@ouders.example', phone: null, hasAuthority: true }],
        confirmedDifferent: false,
      },
    });
  });

  it('tells which day does not exist', () => {
    expect(requestOf({ ...valuesOf(noor), bornOn: '31-02-2023' })).toEqual({ problem: 'unknown' });
  });

  it('has a place for each finding about each parent', () => {
    expect(fieldsOf({ guardians: [emptyGuardian, emptyGuardian] })).toContain('guardians.1.email');
  });
});

it.each([
  [{}, []],
  [{ familyName: 'Bergen', postcode: '1315 AB' }, ['familyName', 'postcode']],
  [{ guardians: [] }, ['guardians']],
])('what somebody else changed: %j', (changes, fields) => {
  expect(changedBetween(emptyPupil, { ...emptyPupil, ...changes })).toEqual(fields);
});
