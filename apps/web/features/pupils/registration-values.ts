import type { LocalDate } from '#libs/platform/domain/index.js';
import { warningsAboutRegistration, type SupportNeed } from '#libs/registrations/domain/index.js';
import { checkDateText } from '../../ui/index.js';
import type { Registration, WatchEntry } from './pupils.js';

/** As typed. */
export interface RegistrationValues {
  schoolLocationId: string;
  preference: string;
  receivedOn: string;
  wantedStartOn: string;
  supportNeed: SupportNeed;
  otherSchools: string;
}

export const registrationFields = [
  'schoolLocationId',
  'preference',
  'receivedOn',
  'wantedStartOn',
  'supportNeed',
  'otherSchools',
] as const;

export const dayOf = (text: string): LocalDate | undefined => {
  const day = checkDateText(text);
  return 'on' in day ? day.on : undefined;
};

/** What is worth knowing before it is saved; the same rules as the API's. Nothing of it blocks. */
export function warningsBeforeSaving(
  values: RegistrationValues,
  others: readonly Registration[],
  entry: WatchEntry | undefined,
): readonly string[] {
  const receivedOn = dayOf(values.receivedOn);
  if (!receivedOn) return [];
  const draft = {
    schoolLocationId: values.schoolLocationId,
    preference: Number(values.preference),
    receivedOn,
    wantedStartOn: dayOf(values.wantedStartOn) ?? null,
  };
  return warningsAboutRegistration(draft, entry, others).map(({ text }) => text);
}
