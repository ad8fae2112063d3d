import { type LocalDate, addDays, daysBetween, dutchDate, dutchDays } from '#libs/platform/domain/index.js';
import type { RegistrationDraft } from './registration-draft.js';
import { type RegistrationStatus, isActive, statusOnReceipt } from './registration-status.js';
import type { WatchTerms } from './watch-terms.js';

export type RegistrationWarningCode =
  | 'pre-registration'
  | 'after-3y6m'
  | 'less-than-ten-weeks'
  | 'start-before-four'
  | 'second-registration'
  | 'first-preference-twice';

/** Tells, and never blocks: none of these is a ground for refusal. `text` is Dutch. */
export interface RegistrationWarning {
  readonly code: RegistrationWarningCode;
  readonly text: string;
}

/** Another registration of the same child, as far as the reader may see it. */
export interface OtherRegistration {
  readonly schoolLocationId: string;
  readonly preference: number;
  readonly status: RegistrationStatus;
}

const daysInTenWeeks = 70;
type Draft = Pick<RegistrationDraft, 'schoolLocationId' | 'preference' | 'receivedOn' | 'wantedStartOn'>;

/** What is worth knowing about a registration before and after it is saved. Sources: WPO 39, 40; law-and-process R1.1–R1.7, R2.4. */
export function warningsAboutRegistration(
  draft: Draft,
  terms: WatchTerms | undefined,
  others: readonly OtherRegistration[],
): readonly RegistrationWarning[] {
  const elsewhere = others.filter(
    (other) => isActive(other.status) && other.schoolLocationId !== draft.schoolLocationId,
  );
  return [
    ...(terms ? warningsAboutAge(draft, terms) : []),
    ...warningsAboutStart(draft, terms),
    ...warningsAboutOthers(draft, elsewhere),
  ];
}

function warningsAboutAge({ receivedOn }: Draft, terms: WatchTerms): RegistrationWarning[] {
  if (statusOnReceipt(receivedOn, terms.registrableFromOn) === 'pre-registered') {
    const from = dutchDate(terms.registrableFromOn);
    const text = `Het kind was toen nog geen 3 jaar. Dit wordt een vooraanmelding: er loopt geen termijn. Bevestig hem vanaf ${from}.`;
    return [{ code: 'pre-registration', text }];
  }
  if (receivedOn <= terms.dueOn) return [];
  const text = `Dit is na de Almeerse afspraak van 3 jaar en 6 maanden (${dutchDate(terms.dueOn)}). De aanmelding is gewoon geldig.`;
  return [{ code: 'after-3y6m', text }];
}

function warningsAboutStart(
  { receivedOn, wantedStartOn }: Draft,
  terms: WatchTerms | undefined,
): RegistrationWarning[] {
  const startOn = wantedStartOn ?? terms?.turnsFourOn;
  if (!startOn) return [];
  const warnings: RegistrationWarning[] = [];
  if (receivedOn > addDays(startOn, -daysInTenWeeks)) {
    warnings.push({ code: 'less-than-ten-weeks', text: tenWeeksText(receivedOn, startOn, wantedStartOn) });
  }
  if (wantedStartOn && terms && wantedStartOn < terms.turnsFourOn) {
    const text = `Het kind is pas op ${dutchDate(terms.turnsFourOn)} 4 jaar. Eerder kan het alleen komen wennen.`;
    warnings.push({ code: 'start-before-four', text });
  }
  return warnings;
}

function tenWeeksText(receivedOn: LocalDate, startOn: LocalDate, wantedStartOn: LocalDate | null): string {
  const days = daysBetween(receivedOn, startOn);
  const what = wantedStartOn ? 'de gewenste start' : 'de vierde verjaardag';
  const left = days > 0 ? `${dutchDays(days)} voor` : days === 0 ? 'op de dag van' : `${dutchDays(-days)} na`;
  return `De aanmelding kwam ${left} ${what}, later dan 10 weken ervoor. Dat mag: de school mag hierom niet weigeren.`;
}

function warningsAboutOthers(draft: Draft, elsewhere: readonly OtherRegistration[]): RegistrationWarning[] {
  if (elsewhere.length === 0) return [];
  const schools = elsewhere.length === 1 ? 'een andere school' : `${elsewhere.length} andere scholen`;
  const warnings: RegistrationWarning[] = [
    {
      code: 'second-registration',
      text: `Dit kind is ook bij ${schools} aangemeld. De school van eerste voorkeur heeft de zorgplicht.`,
    },
  ];
  if (draft.preference === 1 && elsewhere.some((other) => other.preference === 1)) {
    const text = 'Bij een andere school staat ook "eerste voorkeur". Vraag de ouders welke school het is.';
    warnings.push({ code: 'first-preference-twice', text });
  }
  return warnings;
}
