import { absentCategories, withoutCategories } from './delivery.js';
import type { OsoContact, OsoDossier, OsoGuardian, OsoPupil } from './dossier.js';

/** What stands in the place of a number or an address that somebody keeps secret. */
export const secretContact = { telefoon: '9999999999', 'e-mail': 'geheim@geheim.geheim' } as const;

const contactsOf = (contacts: readonly OsoContact[] | undefined): readonly OsoContact[] | undefined =>
  contacts?.map((contact) =>
    contact.secret
      ? { ...contact, value: secretContact[contact.kind as keyof typeof secretContact] ?? 'geheim' }
      : contact,
  );

function guardianOf({ addresses, contacts, ...guardian }: OsoGuardian): OsoGuardian {
  return {
    ...guardian,
    ...(addresses && !guardian.addressSecret && { addresses }),
    ...(contacts && { contacts: contactsOf(contacts)! }),
  };
}

function pupilOf({ addresses, foreignAddress, contacts, guardians, ...pupil }: OsoPupil): OsoPupil {
  return {
    ...pupil,
    ...(addresses && !pupil.addressSecret && { addresses }),
    ...(foreignAddress && !pupil.addressSecret && { foreignAddress }),
    ...(contacts && { contacts: contactsOf(contacts)! }),
    ...(guardians && { guardians: guardians.map(guardianOf) }),
  };
}

/**
 * The dossier as it may leave: without what parents left out, what is forbidden for this way, and what is secret. Everything
 * that goes out, a file or paper, is made of this.
 */
export function prepared(dossier: OsoDossier): OsoDossier {
  const { school } = dossier;
  const { responsibleInstitution, ...pupil } = pupilOf(withoutCategories(school.pupil, absentCategories(dossier)));
  const institution = responsibleInstitution && {
    ...responsibleInstitution,
    ...(responsibleInstitution.contacts && { contacts: contactsOf(responsibleInstitution.contacts)! }),
  };
  return {
    ...dossier,
    school: {
      ...school,
      ...(school.contacts && { contacts: contactsOf(school.contacts)! }),
      pupil: { ...pupil, ...(institution && { responsibleInstitution: institution }) },
    },
  };
}
