import type { components } from '#libs/api-client/types.js';
import { checkDateText, type DateProblem } from '../../ui/form/date-parts.js';
import type { Pupil } from './pupils.js';

export type PupilRequest = components['schemas']['NewPupilRequest'];

export interface GuardianValues {
  name: string;
  email: string;
  phone: string;
  hasAuthority: boolean;
}

/** As typed. */
export interface PupilValues {
  givenName: string;
  prefix: string;
  familyName: string;
  bornOn: string;
  addressSecret: boolean;
  postcode: string;
  preschoolLocationId: string;
  preschoolReference: string;
  guardians: GuardianValues[];
  confirmedDifferent: boolean;
}

export const emptyGuardian: GuardianValues = { name: '', email: '', phone: '', hasAuthority: true };

export const emptyPupil: PupilValues = {
  ...{ givenName: '', prefix: '', familyName: '', bornOn: '', addressSecret: false, postcode: '' },
  ...{ preschoolLocationId: '', preschoolReference: '', guardians: [emptyGuardian], confirmedDifferent: false },
};

export const ownFields = [
  'givenName',
  'prefix',
  'familyName',
  'bornOn',
  'addressSecret',
  'postcode',
  'preschoolLocationId',
  'preschoolReference',
] as const;

/** In the order of the screen. */
export const fieldsOf = ({ guardians }: Pick<PupilValues, 'guardians'>) => [
  ...ownFields,
  ...guardians.flatMap((_, place) => [
    `guardians.${place}.name` as const,
    `guardians.${place}.email` as const,
    `guardians.${place}.phone` as const,
    `guardians.${place}.hasAuthority` as const,
  ]),
  'confirmedDifferent' as const,
];

export function valuesOf(pupil: Pupil): PupilValues {
  const { givenName, prefix, familyName, bornOn, addressSecret } = pupil;
  return {
    ...{ givenName, prefix, familyName, bornOn, addressSecret, confirmedDifferent: false },
    postcode: pupil.postcode ?? '',
    preschoolLocationId: pupil.preschoolLocationId ?? '',
    preschoolReference: pupil.preschoolReference ?? '',
    guardians: pupil.guardians.map(({ name, email = '', phone = '', hasAuthority }) => ({
      ...{ name, email, phone, hasAuthority },
    })),
  };
}

/** What goes to the API, or what is wrong with the date. */
export function requestOf(values: PupilValues): { request: PupilRequest } | { problem: DateProblem } {
  const day = checkDateText(values.bornOn);
  if ('problem' in day) return day;
  const { guardians, ...own } = values;
  const request = {
    ...own,
    bornOn: day.on,
    postcode: filled(values.postcode),
    preschoolLocationId: filled(values.preschoolLocationId),
    preschoolReference: filled(values.preschoolReference),
    guardians: guardians.map(({ name, email, phone, hasAuthority }) => ({
      ...{ name, email: filled(email), phone: filled(phone), hasAuthority },
    })),
  };
  return { request };
}

const filled = (text: string): string | null => text.trim() || null;

/** Fields that somebody else changed meanwhile. Parents count as one. */
export function changedBetween(before: PupilValues, now: PupilValues): readonly (keyof PupilValues)[] {
  const fields = [...ownFields, 'guardians' as const];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]));
}
