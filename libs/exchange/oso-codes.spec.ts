import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { describeShared, sharedFile } from '../../test/support/shared-files.js';
import {
  assumedAdviceCodes,
  codeLists,
  deliveryFor,
  isBsn,
  isEducationNumber,
  osoAdviceCodes,
  schoolAdvices,
} from './domain/index.js';

describe('numbers of pupils', () => {
  it.each(['123456782', '269326728', '297816238', '246263738'])('%s is a BSN', (digits) => {
    expect(isBsn(digits)).toBe(true);
  });
  it.each(['123456789', '133456785', '000000000', '12345678', '1234567821', ''])('%s is none', (digits) => {
    expect(isBsn(digits)).toBe(false);
  });
  it('an education number begins with 10 and leaves 5', () => {
    expect(['101222331', '100252333', '201222331', '123456782'].map(isEducationNumber)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('codes', () => {
  it('of an advice stand in the list, each once, and are said to be assumed', () => {
    const codes = Object.values(osoAdviceCodes);
    expect(codes.filter((code) => !(codeLists.advice.codes as readonly string[]).includes(code))).toEqual([]);
    expect(new Set(codes).size).toBe(17);
    expect(assumedAdviceCodes).toContain('aanname');
  });

  it('stand once in their list', () => {
    for (const { codes } of Object.values(codeLists)) expect(new Set<string>(codes).size).toBe(codes.length);
  });
});

describeShared('the official list of advices', () => {
  it('is ours', () => {
    const { components } = parse(sharedFile('doorstroomtoets/doorstroom-openapi.yaml').toString('utf8')) as {
      components: { schemas: { Schooladviestype_enum: { enum: string[] } } };
    };
    expect([...schoolAdvices].sort()).toEqual([...components.schemas.Schooladviestype_enum.enum].sort());
  });
});

describe('what parents may leave out', () => {
  it('goes as OPT-UIT, and preschool never goes to secondary education', () => {
    expect(deliveryFor('POVO', ['absence', 'earlyEducation'])).toMatchObject({
      ...{
        absence: 'OPT-UIT',
        support: 'OPTIONEEL',
        career: 'VERPLICHT',
        earlyEducation: 'VERBODEN',
        vocational: 'VERBODEN',
      },
    });
    expect(deliveryFor('POPO', ['earlyEducation']).earlyEducation).toBe('OPT-UIT');
    expect(deliveryFor('POPO').earlyEducation).toBe('OPTIONEEL');
  });
});
