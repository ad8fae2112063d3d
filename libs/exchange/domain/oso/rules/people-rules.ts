import type { OsoContact, OsoDossier } from '../dossier.js';
import { secretContact } from '../prepared.js';
import { type Fault, type Rule, isEmpty, numbered, rule } from './rule.js';

/** DUO's expression for an e-mail address. */
const email =
  /^[a-zA-Z0-9!#$%*+=?^_`{|}~.-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*$/;
const isEmail = (text: string): boolean => text.length >= 4 && text.length <= 256 && email.test(text);

const disclosed = (contacts: readonly OsoContact[] | undefined, field: string): Fault[] =>
  numbered(contacts)
    .filter(
      ([{ kind, secret, value }]) => secret === true && secretContact[kind as keyof typeof secretContact] !== value,
    )
    .map(([{ kind }, index]) => ({
      field: `${field}.${index}.value`,
      sentence: `Dit ${kind === 'telefoon' ? 'telefoonnummer' : 'e-mailadres'} is geheim. Zet er ${kind === 'telefoon' ? secretContact.telefoon : secretContact['e-mail']} neer.`,
    }));

const mistyped = (contacts: readonly OsoContact[] | undefined, field: string): Fault[] =>
  numbered(contacts)
    .filter(([{ kind, value }]) => kind === 'e-mail' && value !== undefined && !isEmail(value))
    .map(([, index]) => ({ field: `${field}.${index}.value`, sentence: badEmail }));
const badEmail = 'Dit is geen e-mailadres. Kijk het na; het heeft 4 tot 256 tekens.';

const contactRows = ({ school }: OsoDossier): (readonly [readonly OsoContact[] | undefined, string])[] => [
  [school.contacts, 'school.contacts'],
  [school.pupil.contacts, 'school.pupil.contacts'],
  [school.pupil.responsibleInstitution?.contacts, 'school.pupil.responsibleInstitution.contacts'],
  ...numbered(school.pupil.guardians).map(
    ([guardian, index]) => [guardian.contacts, `school.pupil.guardians.${index}.contacts`] as const,
  ),
];

const home = 'Woont het kind daar? Haal het weg.';

/** Rules about parents and carers, and about numbers and addresses of anybody. */
export const peopleRules: readonly Rule[] = [
  rule('OVa.LL08', ({ school }) => disclosed(school.pupil.contacts, 'school.pupil.contacts')),
  rule('OVa.OV04', ({ school }) =>
    numbered(school.pupil.guardians).flatMap(([{ contacts }, index]) =>
      disclosed(contacts, `school.pupil.guardians.${index}.contacts`),
    ),
  ),
  rule('EST.secret-contact', ({ school }) => [
    ...disclosed(school.contacts, 'school.contacts'),
    ...disclosed(school.pupil.responsibleInstitution?.contacts, 'school.pupil.responsibleInstitution.contacts'),
  ]),
  rule('OVa.OV03', ({ school }) =>
    numbered(school.pupil.guardians)
      .filter(([guardian]) => guardian.addressSecret === true && !isEmpty(guardian.addresses))
      .map(([, index]) => ({
        field: `school.pupil.guardians.${index}.addresses`,
        sentence: `Het adres van verzorger ${index + 1} is geheim. Haal het adres weg.`,
      })),
  ),
  rule('OG.04', ({ school }) =>
    numbered(school.pupil.guardians)
      .filter(([guardian]) => guardian.diedOn !== undefined && guardian.deceased !== true)
      .map(([, index]) => ({
        field: `school.pupil.guardians.${index}.diedOn`,
        sentence: `Bij verzorger ${index + 1} staat een datum van overlijden, maar niet dat hij of zij overleden is. Haal de datum weg, of vul dat in.`,
      })),
  ),
  rule('OG.01', (dossier) => [
    ...contactRows(dossier).flatMap(([contacts, field]) => mistyped(contacts, field)),
    ...(dossier.school.pupil.advice?.contactEmail !== undefined && !isEmail(dossier.school.pupil.advice.contactEmail)
      ? [{ field: 'school.pupil.advice.contactEmail', sentence: badEmail }]
      : []),
  ]),
  // Ours: a parent's address gives away where a child hides (law-and-process 4.2, the safe house).
  rule('EST.secret-home', ({ school: { pupil } }) => hints(pupil), 'notice'),
];

const hints = (pupil: OsoDossier['school']['pupil']): Fault[] =>
  pupil.addressSecret === true
    ? [
        ...numbered(pupil.guardians)
          .filter(([guardian]) => !isEmpty(guardian.addresses))
          .map(([, index]) => ({
            field: `school.pupil.guardians.${index}.addresses`,
            sentence: `Het adres van de leerling is geheim, maar het adres van verzorger ${index + 1} staat er wel in. ${home}`,
          })),
        ...(isEmpty(pupil.responsibleInstitution?.addresses)
          ? []
          : [
              {
                field: 'school.pupil.responsibleInstitution.addresses',
                sentence: `Het adres van de leerling is geheim, maar het adres van de instelling staat er wel in. ${home}`,
              },
            ]),
      ]
    : [];
