import type { OsoDossier } from '../dossier.js';
import { type Rule, refusedWhen } from './rule.js';

type Advice = NonNullable<OsoDossier['school']['pupil']['advice']>;

const adviceRule = (code: string, name: keyof Advice, sentence: string, condition: (advice: Advice) => boolean): Rule =>
  refusedWhen(code, `school.pupil.advice.${name}`, sentence, ({ school }) =>
    school.pupil.advice ? condition(school.pupil.advice) : false,
  );

/** Rules about the advice and the warm handover. */
export const adviceRules: readonly Rule[] = [
  refusedWhen(
    'OVa.OA01',
    'school.pupil.advice',
    'Het overstapadvies ontbreekt. Vul het in.',
    ({ school }) => !school.pupil.advice,
  ),
  refusedWhen(
    'OVa.OA02',
    'school.pupil.advice.advice',
    'Het advies voor het voortgezet onderwijs ontbreekt. Kies een advies.',
    ({ school, metadata }) =>
      metadata.transfer === 'POVO' &&
      school.kind !== 'SO' &&
      school.pupil.advice !== undefined &&
      !school.pupil.advice.advice,
  ),
  adviceRule(
    'OVa.OA03',
    'contactWanted',
    'Er staat niet bij of de nieuwe school contact moet opnemen. Kies ja of nee.',
    ({ contactWanted }) => contactWanted === undefined,
  ),
  adviceRule(
    'OVa.OA04',
    'contactName',
    'Er is contact nodig, maar er staat niet met wie. Vul de naam in.',
    ({ contactWanted, contactName }) => contactWanted === true && !contactName,
  ),
  adviceRule(
    'OVa.OA05',
    'contactPhone',
    'Er is contact nodig, maar het telefoonnummer ontbreekt. Vul het in.',
    ({ contactWanted, contactPhone }) => contactWanted === true && !contactPhone,
  ),
  adviceRule(
    'EST.revision',
    'revisionReason',
    'Er staat waarom het advies herzien is, maar geen herzien advies. Vul het herziene advies in, of haal de reden weg.',
    ({ revisedAdvice, revisionReason }) => revisionReason !== undefined && !revisedAdvice,
  ),
];
