import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FormAnswers, type FormDefinition, answersToSend, isVisible } from '../domain/index.js';
import { compileForm } from './compile/index.js';
import { type FormValidators, type MakeValidators, formFindings, validatorsFrom } from './index.js';
import { lengthOf } from './runtime.js';
import { type Shipped, shipped } from './shipped.cases.js';

/** The validators as a browser gets them: a module, imported, that is handed a few functions. */
async function asInBrowser(module: string): Promise<FormValidators> {
  const { default: make } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
    default: MakeValidators;
  };
  return validatorsFrom(make);
}

const both = async ({ definition }: Shipped) => {
  const { validators, module } = compileForm(definition);
  const browser = await asInBrowser(module);
  return {
    onServer: (answers: FormAnswers) => formFindings(definition, validators, answers),
    inBrowser: (answers: FormAnswers) => formFindings(definition, browser, answers),
  };
};

/** Answers of about the right shape, so that conditions hold now and then, with whatever else in between. */
function anyAnswers({ sections }: FormDefinition): fc.Arbitrary<FormAnswers> {
  const one = (schema: FormDefinition['sections'][number]['schema']): fc.Arbitrary<unknown> => {
    const known: fc.Arbitrary<unknown>[] = (schema.oneOf ?? []).map((choice) => fc.constant(choice.const));
    const list = schema.items && fc.array(fc.oneof(one(schema.items), fc.jsonValue()), { maxLength: 4 });
    const members = schema.properties && fc.record(inside(schema.properties), { requiredKeys: [] });
    const plain = [
      fc.string(),
      fc.integer(),
      fc.constant('2026-02-29'),
      fc.constant('2026-02-28'),
      fc.constant('😀'.repeat(90)),
    ];
    return fc.oneof(...known, ...(list ? [list] : []), ...(members ? [members] : []), ...plain, fc.jsonValue());
  };
  const inside = (properties: NonNullable<FormDefinition['sections'][number]['schema']['properties']>) =>
    Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, one(schema)]));
  const section = ({ schema }: FormDefinition['sections'][number]) =>
    fc.oneof(
      { weight: 9, arbitrary: fc.record(inside(schema.properties ?? {}), { requiredKeys: [] }) },
      fc.jsonValue(),
    );
  return fc.record(Object.fromEntries(sections.map((each) => [each.id, section(each)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<FormAnswers>;
}

describe.each(shipped)('$name', (form) => {
  it.each(form.examples)(
    '%s gives the findings that it says, here and in a browser',
    async (_, { answers, findings }) => {
      const { onServer, inBrowser } = await both(form);
      const found = onServer(answers);
      expect(found.map(({ section, pointer, level, rule }) => ({ section, pointer, level, rule }))).toEqual(findings);
      expect(inBrowser(answers)).toEqual(found);
      for (const { reason } of found) expect(reason).toMatch(/^[“A-Z].*\.$/su);
    },
  );

  it('judges any answers the same here and in a browser', async () => {
    const { onServer, inBrowser } = await both(form);
    fc.assert(
      fc.property(anyAnswers(form.definition), (answers) => {
        expect(inBrowser(answers)).toEqual(onServer(answers));
      }),
      { numRuns: 60 },
    );
  });

  it('never sends an answer to a question that is not asked', () => {
    const { validators } = compileForm(form.definition);
    fc.assert(
      fc.property(anyAnswers(form.definition), (answers) => {
        const whole = acceptable(form.definition, validators, answers);
        const sent = answersToSend(form.definition, whole);
        for (const { id, fields } of form.definition.sections) {
          const hidden = fields.filter((field) => !isVisible(field, fields, whole[id] ?? {}, whole));
          for (const { name } of hidden) expect(sent[id]).not.toHaveProperty(name);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** What a draft can hold: answers of another shape are refused before they are kept. */
function acceptable(definition: FormDefinition, validators: FormValidators, answers: FormAnswers): FormAnswers {
  const wrong = new Set(
    formFindings(definition, validators, answers)
      .filter(({ level }) => level === 'wrong')
      .map(({ section, pointer }) => `${section}/${pointer.split('/')[1] ?? ''}`),
  );
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, own]) =>
      wrong.has(`${id}/`)
        ? []
        : [[id, Object.fromEntries(Object.entries(own).filter(([name]) => !wrong.has(`${id}/${name}`)))]],
    ),
  );
}

describe('sentences', () => {
  const [peuter] = shipped.filter(({ definition }) => definition.form === 'peuterestafette');
  if (!peuter) throw new Error('the Peuterestafette is missing');
  const { validators } = compileForm(peuter.definition);
  const reasons = (section: string, answers: object): Record<string, string> =>
    Object.fromEntries(
      formFindings(peuter.definition, validators, { [section]: answers } as FormAnswers)
        .filter((finding) => finding.section === section)
        .map(({ pointer, reason }) => [pointer, reason]),
    );

  it('name the question and the remedy, and never the answer', () => {
    const secret = 'Wilhelmina'.repeat(100);
    expect(reasons('talent', { talent: secret })).toEqual({
      '/talent': '“Waar is het kind goed in en blij van?” is 1.000 tekens; maak het korter, tot 600.',
    });
    expect(reasons('kind', { roepnaam: 'Noor', geboortedatum: '29-02-2023' })).toEqual({
      '/achternaam': 'Vul “Achternaam” in.',
      '/geboortedatum': '“Geboortedatum” is geen bestaande dag. Vul dag, maand en jaar in.',
    });
    expect(
      reasons('gezin', { verzorgers: [{ naam: 'Sanne', gezag: true }, { gezag: false }], thuistalen: [] }),
    ).toMatchObject({
      '/verzorgers/1/naam': 'Vul “Naam” (ouder of verzorger 2) in.',
      '/thuistalen': 'Kies bij “Welke talen spreekt het kind thuis?” ten minste 1.',
      '/tolk': 'Kies een antwoord bij “Is bij een gesprek met ouders een tolk nodig?”.',
    });
  });

  it('count signs as people do', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => lengthOf(text) === [...text].length));
    expect(lengthOf('👧🏽')).toBe(2);
  });

  it('come for whatever is sent as answers', () => {
    for (const answers of [null, [], 'x', { kind: null }, { kind: [] }, { gezin: { verzorgers: 'x' } }]) {
      const found = formFindings(peuter.definition, validators, answers as never);
      expect(found.length).toBeGreaterThan(0);
    }
  });
});

it('hands a validator nothing but what validators need', () => {
  expect(() => validatorsFrom((require) => ({ a: require('node:fs') as never }))).toThrow('node:fs');
  expect(() => validatorsFrom((require) => ({ a: require('constructor') as never }))).toThrow('constructor');
});
