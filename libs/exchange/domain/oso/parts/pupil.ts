import { brin, code, date, pattern, siteCode, someText, text, truth, whole } from '../../structure/leaves.js';
import { block, left, listed, many, one, optional, some } from '../../structure/parts.js';
import { schoolAdvice } from './advice.js';
import { document } from './document.js';
import { guardianFields, names, sexAndSecrecy } from './person.js';
import { address, institution, places } from './place.js';
import { support } from './support.js';
import { finalTest, reportCard, test } from './tests.js';

const noGround = 'Daar is geen wettelijke grond voor (Besluit uitwisseling leer- en begeleidingsgegevens).';
const forSecondary = 'Dit gaat over het voortgezet onderwijs en hoort niet in een dossier van een basisschool.';

const career = block({
  schoolYear: one('schooljaar', pattern(/^[0-9]{4}-[0-9]{4}$/, 'een schooljaar zoals 2026-2027')),
  groupCode: one('groepscode', someText),
  groupName: optional('groepsnaam', someText),
  yearGroup: one('jaargroep', code('yearGroup', 0)),
  startsOn: optional('begindatum', date()),
  endsOn: optional('einddatum', date()),
  brin: one('brincode', brin),
  site: one('vestigingscode', siteCode),
  schoolKind: optional('schoolsoort', someText),
  schoolType: optional('schooltype', someText),
  elementCode: optional('voelementcode', pattern(/^[0-9]{4}$/, 'een elementcode van vier cijfers')),
  elementDescription: optional('voelementomschrijving', someText),
  description: optional('schoolsoortomschrijving', someText),
});

const preschool = block({
  history: optional('codevoorschoolsehistorie', whole(undefined, undefined, 'preschoolHistory')),
  programme: one('codevoorschoolsprogramma', whole(undefined, undefined, 'earlyEducationProgramme')),
  months: one('voorschoolsemaanden', whole(1, 24)),
  referrer: optional('codevoorschoolsetoeleider', whole(undefined, undefined, 'preschoolReferrer')),
  attendance: optional('codevoorschoolsedeelname', whole(undefined, undefined, 'preschoolAttendance')),
  halfDaysAWeek: optional('voorschoolseaanwezigheid', whole()),
});

const absence = block({
  permittedHalfDays: optional('dagdelengeoorloofd', whole()),
  unpermittedHalfDays: optional('dagdelenongeoorloofd', whole()),
  permittedHours: optional('urengeoorloofd', whole()),
  unpermittedHours: optional('urenongeoorloofd', whole()),
  overAQuarter: optional('meerdan25percent', truth),
  times: optional('frequentie', whole()),
  attendanceOfficer: optional('contactleerplicht', truth),
  earlyLeaverReport: optional('rmcmelding', truth),
  documents: listed('documentLijst', 'document', document),
});

export const pupil = block({
  ...names,
  bornOn: optional('geboortedatum', date(), 'birth'),
  birthMonth: left('geboortemaand', 'Een overstapdossier heeft de hele geboortedatum.', { choice: 'birth' }),
  ...sexAndSecrecy,
  addresses: listed('adreslijst', 'adres', address, 'home'),
  postcodeArea: left('postcode4adres', 'Een overstapdossier heeft het hele adres, of geen.', { choice: 'home' }),
  contacts: places.contacts,
  registered: optional(
    'gba',
    block({
      givenNames: some('gbavoornaam', someText),
      prefix: optional('gbavoorvoegsel', someText),
      familyName: one('gbaachternaam', someText),
      bornOn: one('gbageboortedatum', pattern(/^\d{2}-\d{2}-\d{4}$/, 'een datum zoals 24-03-2015')),
    }),
  ),
  foreignAddress: many('adresbuitenland', text({ most: 35 })),
  birthplace: left('geboorteplaats', 'De geboorteplaats is in een dossier verboden.'),
  nationality: left('nationaliteit', 'De nationaliteit is in een dossier verboden.', { many: true }),
  educationNumber: optional('onderwijsnummer', someText, 'number'),
  bsn: optional('bsn', someText, 'number'),
  administrationKey: optional('leerlingid', someText),
  inEducationSince: optional('onderwijssinds', date()),
  inPrimarySince: optional('startdatumhuidigonderwijs', date()),
  enrolledOn: optional('datuminschrijving', date()),
  leftOn: optional('datumuitschrijving', date()),
  placedBackTo: optional('teruggeplaatstnaarbrin', brin),
  weight: left('leerlinggewicht', noGround),
  culture: left('nnca', noGround),
  residentialHome: optional('tehuis', truth),
  doctor: left('huisarts', noGround),
  guardiansResponsible: optional('verzorgersaansprakelijk', truth),
  responsibleInstitution: optional('aansprakelijkeinstelling', institution),
  advice: optional('overstapadvies', schoolAdvice),
  fromPlaygroup: optional('vanpeuterspeelzaal', truth),
  playgroupName: optional('naampeuterspeelzaal', someText),
  preschool: optional('voorschools', preschool),
  earlyEducation: many(
    'vroegschools',
    block({
      programme: one('codevroegschoolsprogramma', whole(undefined, undefined, 'earlyEducationProgramme')),
      startsOn: one('vroegschoolsdatumingang', date()),
      endsOn: optional('vroegschoolseinddatum', date()),
    }),
  ),
  career: listed('schoolloopbaanlijst', 'schoolloopbaan', career),
  support: optional('onderwijsondersteuning', support),
  absence: optional('verzuim', absence),
  finalTest: optional('eindtoets_basisonderwijs', finalTest),
  tests: listed('toetslijst', 'toets', test),
  reportCards: listed('cijferlijstlijst', 'cijferlijst', reportCard),
  documents: listed('overigdocumentlijst', 'document', document),
  guardians: many('verzorger', block(guardianFields)),
  promoted: left('bevorderd', forSecondary),
  examination: left('examenresultaat', forSecondary),
  subjectResults: left('resultaatvakkenvo', forSecondary, { many: true }),
  certificates: left('certificaat', forSecondary, { many: true }),
  competences: left('competenties', forSecondary, { many: true }),
  internships: left('stage', forSecondary, { many: true }),
  vocational: left('overigvombo', forSecondary),
});
