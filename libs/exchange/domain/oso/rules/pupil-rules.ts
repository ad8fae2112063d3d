import { isBsn, isEducationNumber } from '../../pupil-number.js';
import type { OsoDossier, OsoPupil } from '../dossier.js';
import { type Rule, isEmpty, refusedElement, refusedWhen, rule } from './rule.js';

const pupilRule = (
  code: string,
  name: keyof OsoPupil,
  sentence: string,
  condition: (pupil: OsoPupil, dossier: OsoDossier) => boolean,
): Rule => refusedWhen(code, `school.pupil.${name}`, sentence, (dossier) => condition(dossier.school.pupil, dossier));

const notPrimary = ({ metadata }: OsoDossier): boolean => metadata.transfer !== 'POPO';

/** Rules about the pupil. */
export const pupilRules: readonly Rule[] = [
  pupilRule('OVa.LL01', 'givenNames', 'De voornaam ontbreekt. Vul ten minste één voornaam in.', (pupil) =>
    isEmpty(pupil.givenNames),
  ),
  pupilRule('OVa.LL02', 'bornOn', 'De geboortedatum ontbreekt. Vul haar in.', (pupil) => !pupil.bornOn),
  refusedElement(
    'OVa.LL03',
    'geboortemaand',
    'Een geboortemaand mag hier niet. Haal haar weg en vul de hele geboortedatum in.',
  ),
  pupilRule(
    'OVa.LL04',
    'addressSecret',
    'Er staat niet bij of het adres geheim is. Kies ja of nee.',
    (pupil) => pupil.addressSecret === undefined,
  ),
  pupilRule(
    'OVa.LL05',
    'addresses',
    'Het adres van de leerling ontbreekt. Vul het in, of geef aan dat het geheim is.',
    (pupil) => pupil.addressSecret === false && isEmpty(pupil.addresses) && isEmpty(pupil.foreignAddress),
  ),
  pupilRule(
    'OVa.LL06',
    'addresses',
    'Het adres van deze leerling is geheim. Haal het adres weg.',
    (pupil) => pupil.addressSecret === true && !isEmpty(pupil.addresses),
  ),
  refusedElement('OVa.LL07', 'postcode4adres', 'Een postcode van vier cijfers mag hier niet. Haal haar weg.'),
  pupilRule(
    'OVa.LL09',
    'foreignAddress',
    'Het adres van deze leerling is geheim. Haal ook het adres in het buitenland weg.',
    (pupil) => pupil.addressSecret === true && !isEmpty(pupil.foreignAddress),
  ),
  refusedElement('OVa.LL10', 'geboorteplaats', 'De geboorteplaats mag niet in een dossier. Haal haar weg.'),
  refusedElement('OVa.LL11', 'nationaliteit', 'De nationaliteit mag niet in een dossier. Haal haar weg.'),
  pupilRule(
    'OVa.LL12',
    'bsn',
    'Het BSN of onderwijsnummer ontbreekt. Vul een van de twee in.',
    (pupil) => !pupil.bsn && !pupil.educationNumber,
  ),
  pupilRule(
    'OVa.LL13',
    'administrationKey',
    'Het nummer van de leerling in de administratie van de school ontbreekt. Vul het in.',
    (pupil, { metadata }) => metadata.transfer === 'POVO' && !pupil.administrationKey,
  ),
  pupilRule(
    'OVa.LL14',
    'enrolledOn',
    'De datum van inschrijving ontbreekt. Vul haar in.',
    (pupil) => !pupil.enrolledOn,
  ),
  pupilRule(
    'OVa.LL15',
    'guardiansResponsible',
    'Er staat niet bij of ouders of verzorgers aansprakelijk zijn. Kies ja of nee.',
    (pupil) => pupil.guardiansResponsible === undefined,
  ),
  pupilRule(
    'OVa.AI01',
    'responsibleInstitution',
    'De ouders zijn niet aansprakelijk, maar de instelling die dat wel is, ontbreekt. Vul haar in.',
    (pupil, { metadata }) =>
      pupil.guardiansResponsible === false &&
      ['POPO', 'POVO'].includes(metadata.transfer ?? '') &&
      !pupil.responsibleInstitution,
  ),
  pupilRule(
    'OVa.OV01',
    'guardians',
    'De ouders zijn aansprakelijk, maar er staat geen ouder of verzorger in. Voeg er een toe.',
    (pupil) => pupil.guardiansResponsible === true && isEmpty(pupil.guardians),
  ),
  pupilRule(
    'OVa.VV01',
    'preschool',
    'Gegevens over de voorschool (VVE) mogen alleen naar een basisschool. Haal ze weg.',
    (pupil, dossier) => notPrimary(dossier) && pupil.preschool !== undefined,
  ),
  pupilRule(
    'OVa.VV02',
    'earlyEducation',
    'Gegevens over vroegschoolse educatie (VVE) mogen alleen naar een basisschool. Haal ze weg.',
    (pupil, dossier) => notPrimary(dossier) && !isEmpty(pupil.earlyEducation),
  ),
  pupilRule('EST.career', 'career', 'De schoolloopbaan ontbreekt. Vul ten minste één schooljaar in.', (pupil) =>
    isEmpty(pupil.career),
  ),
  pupilRule('EST.bsn', 'bsn', 'Dit BSN klopt niet. Kijk de cijfers na.', ({ bsn }) => bsn !== undefined && !isBsn(bsn)),
  pupilRule(
    'EST.education-number',
    'educationNumber',
    'Dit onderwijsnummer klopt niet. Kijk de cijfers na.',
    ({ educationNumber }) => educationNumber !== undefined && !isEducationNumber(educationNumber),
  ),
  rule('OG.05', (_dossier, { leftOut }) =>
    leftOut
      .filter(({ place, children }) => place.endsWith('/huisarts') && children.some((name) => ofPersons.has(name)))
      .map(() => ({
        field: 'school.pupil',
        sentence: 'Bij de huisarts horen geen roepnaam, geslacht en geheim adres. Haal ze weg.',
      })),
  ),
];

const ofPersons = new Set(['roepnaam', 'geslacht', 'adresgeheim']);
