import { brin, date, pattern, someText, text, type Leaf } from '../structure/leaves.js';
import { type ModelOf, block, left, listed, one, optional } from '../structure/parts.js';
import type { Sex } from '../oso/parts/person.js';

/** EDEXML: 0 onbekend, 1 jongen, 2 meisje, 9 niet gespecificeerd. OSO has 1 for a girl and 2 for a boy. */
export const sexByEdexmlCode: Readonly<Record<string, Sex>> = {
  '0': 'unknown',
  '1': 'male',
  '2': 'female',
  '9': 'unknown',
};
const sex: Leaf<Sex> = {
  kind: 'leaf',
  read: (found) => sexByEdexmlCode[found.trim()],
  write: () => undefined,
  expects: '0 (onbekend), 1 (jongen), 2 (meisje) of 9 (niet gespecificeerd)',
};

/** An element without text that names another by its key. */
const reference: Leaf<string> = {
  kind: 'leaf',
  attributes: ['key'],
  read: (_text, { key }) => key || undefined,
  write: () => undefined,
  expects: 'een kenmerk "key"',
};

const yearGroup = pattern(/^(?:B|D|[0-8]|1[1-6]|[SVCNH])$/, 'een jaargroep zoals 8');
const noUse = 'Dit gegeven is hier niet nodig.';
const noGround = 'Voor dit gegeven is hier geen wettelijke grond.';
const additions = left('toevoegingen', 'Extra blokken van het leerlingsysteem lezen wij niet.');
const changedOn = left('mutatiedatum', noUse);

export const edexmlSchool = block({
  schoolYear: one('schooljaar', pattern(/^\d{4}-\d{4}$/, 'een schooljaar zoals 2026-2027')),
  countedOn: optional('peildatum', date()),
  brin: optional('brincode', brin),
  dependance: optional('dependancecode', pattern(/^\d{2}$/, 'twee cijfers')),
  institutionNumber: left('instellingsnummer', 'Dit is een nummer van een Vlaamse school.'),
  key: optional('schoolkey', someText),
  madeAt: left('aanmaakdatum', noUse),
  author: left('auteur', noUse),
  version: optional('xsdversie', text({ most: 32 })),
  comment: left('commentaar', noUse),
  additions,
});

export const edexmlGroup = block({
  name: one('naam', text({ most: 64 })),
  yearGroup: optional('jaargroep', yearGroup),
  description: optional('omschrijving', text({ most: 256 })),
  additions,
  changedOn,
});

export const edexmlPupil = block({
  familyName: optional('achternaam', text({ most: 200 })),
  prefix: optional('voorvoegsel', text({ most: 10 })),
  givenNames: optional('voornamen', text({ most: 200 })),
  initials: optional('voorletters-1', text({ most: 6 })),
  callName: optional('roepnaam', text({ most: 64 })),
  bornOn: optional('geboortedatum', date()),
  sex: optional('geslacht', sex),
  inYearThreeSince: left('start_ondw_jgr3', noUse),
  yearGroup: optional('jaargroep', yearGroup),
  group: optional('groep', reference),
  combinedGroups: listed('samengestelde_groepen', 'samengestelde_groep', reference),
  site: optional('vestiging', reference),
  userName: left('gebruikersnaam', noUse),
  email: left('emailadres', noUse),
  photo: left('fotourl', noGround),
  ethnicity: left('etniciteit', noGround),
  country: left('land', noGround),
  fathersCountry: left('land_vader', noGround),
  mothersCountry: left('land_moeder', noGround),
  oldNumber: left('sofinummer', noGround, { choice: 'number' }),
  bsn: optional('bsn', pattern(/^\d{9}$/, 'een BSN van negen cijfers'), 'number'),
  educationNumber: optional('onderwijsnummer', pattern(/^\d{9}$/, 'een onderwijsnummer van negen cijfers'), 'number'),
  numberEnd: optional('bsn_ondwnr-4', pattern(/^\d{4}$/, 'de laatste vier cijfers'), 'number'),
  belgianNumber: left('rijksregisternummer', noGround, { choice: 'number' }),
  newWeight: left('gewicht_nieuw', noGround),
  weight: left('gewicht', noGround),
  postcode: optional('postcodenl', pattern(/^\d{4}[A-Z]{2}$/, 'een postcode zoals 1311AB'), 'postcode'),
  belgianPostcode: left('postnummerbe', noUse, { choice: 'postcode' }),
  otherPostcode: left('postcodeoverig', noUse, { choice: 'postcode' }),
  startedOn: optional('instroomdatum', date()),
  leftOn: optional('uitstroomdatum', date()),
  additions,
  changedOn,
});

export type EdexmlSchool = ModelOf<typeof edexmlSchool>;
export type EdexmlGroup = ModelOf<typeof edexmlGroup> & { readonly key: string };
export type EdexmlPupil = ModelOf<typeof edexmlPupil> & { readonly key: string };
