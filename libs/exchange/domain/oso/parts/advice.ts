import { code, someText, text, truth } from '../../structure/leaves.js';
import { block, optional } from '../../structure/parts.js';

const advice = code('advice', 0);

export const schoolAdvice = block({
  advice: optional('advies', advice),
  parentsWish: optional('wensouders', advice),
  pupilWish: optional('wensleerling', advice),
  revisedAdvice: optional('herzienadvies', advice),
  revisionReason: optional('motivatie_herzienadvies', someText),
  profile: optional('profiel', code('profile')),
  grounds: optional('argumentatie', someText),
  contactWanted: optional('contactnodig', truth),
  contactName: optional('contactpersoon', someText),
  contactPhone: optional('contacttelefoon', someText),
  contactEmail: optional('contactemail', someText),
  pointsOfAttention: optional('aandachtspunten', text({ most: 280 })),
});
