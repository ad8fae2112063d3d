import { anyText, code, date, decimal, int, someText, text, truth, whole } from '../../structure/leaves.js';
import { block, emptyListed, many, one, optional, repeated, some } from '../../structure/parts.js';
import { document } from './document.js';
import { institution, schoolFields } from './place.js';

const referenceLevel = code('referenceLevel', 0);

const finalTestResult = block({
  kind: one('toetssoort', code('testKind', 0)),
  level: one('toetsniveau', code('testLevel', 0)),
  description: optional('toetsomschrijving', anyText),
  takenOn: one('datum_afname', date()),
  exemption: optional('wettelijke_ontheffing', code('exemption', 0)),
  standardScore: optional('standaardscore', whole(0, 1000)),
  testAdvice: optional('toets_advies', text({ least: 0, most: 1024 })),
  parts: emptyListed(
    'one',
    'onderdelen',
    'onderdeel',
    block({
      code: one('onderdeelcode', code('testPart', 0)),
      description: optional('onderdeelomschrijving', anyText),
      referenceLevel: optional('ond_referentieniveau', referenceLevel),
      domains: emptyListed(
        'optional',
        'domeinen',
        'domein',
        block({
          code: one('domeincode', code('testDomain', 0)),
          description: optional('domeinomschrijving', anyText),
          referenceLevel: optional('dom_referentieniveau', referenceLevel),
        }),
      ),
    }),
  ),
});

/** eindtoets, since 2023-24 doorstroomtoets */
export const finalTest = block({
  result: optional('eindtoetsresultaat', finalTestResult),
  tookPart: one('deelgenomen', truth),
  documents: many('document', document),
});

const testScore = block({
  questions: optional('aantalopgaven', int),
  right: optional('aantalgoed', int),
  wrong: optional('aantalfout', int),
  read: optional('aantalgelezen', int),
  time: optional('tijd', decimal),
  skill: optional('vaardigheidsscore', decimal),
  skillScale: optional('codevaardigheidsschaal', someText),
  interval: optional(
    'betrouwbaarheidsinterval',
    block({ low: one('bivlaag', decimal), high: one('bivhoog', decimal) }),
  ),
});

const testResult = block({
  score: optional('toetsscore', testScore),
  referenceScores: many(
    'referentiescore',
    block({
      kind: one('codereferentiescore', code('referenceScore')),
      group: one('codevergelijkingsgroep', code('comparisonGroup')),
      value: one('waarde', someText),
      qualification: optional('kwalificatie', someText),
    }),
  ),
  document: optional('document', document),
});

const workplace = block(
  {
    institution: optional('instelling', institution, 'workplace'),
    school: optional('school', block(schoolFields), 'workplace'),
  },
  'workplace',
);

export const test = block({
  identity: one(
    'toetsidentificatie',
    block({
      code: one('eldtoetscode', someText),
      subject: optional('leergebied', someText),
      name: optional('toetsnaam', someText),
      version: optional('toetsversie', someText),
    }),
  ),
  taking: one(
    'afname',
    block({
      takenOn: one('afnamedatum', date()),
      yearGroup: optional('jaargroep', code('yearGroup', 0)),
      monthsOfTeaching: optional('dl', whole()),
      takenBy: optional(
        'afgenomendoor',
        block({
          name: one('naammedewerker', someText),
          role: optional('functie', someText),
          workplace: optional('werktbijinstelling', workplace),
        }),
      ),
    }),
  ),
  result: one('resultaat', testResult),
  parts: many(
    'toetsonderdeel',
    block({
      code: one('eldonderdeelcode', someText),
      name: optional('onderdeelnaam', someText),
      result: one('resultaat', testResult),
    }),
  ),
  remark: optional('opmerking', someText),
});

const mark = block({ value: optional('waarde', someText), qualification: optional('kwalificatie', someText) });
const yearGroup = code('yearGroup', 0);

/** A list of marks: within one element name, subjects and final marks may come again and again. */
export const reportCard = block({
  sheets: one(
    'cijferlijstTypelijst',
    repeated({
      name: one('naam', someText),
      subjects: many(
        'onderdeel',
        block({
          name: one('naam', someText),
          mark: one('score', mark),
          takenOn: optional('afnamedatum', date()),
          yearGroup: optional('jaargroep', yearGroup),
          period: optional('periode', someText),
        }),
      ),
      marks: some('score', mark),
    }),
  ),
  takenOn: optional('afnamedatum', date()),
  yearGroup: one('jaargroep', yearGroup),
  period: optional('periode', someText),
});
