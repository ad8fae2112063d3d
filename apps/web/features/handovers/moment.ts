import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { today } from '../../app/today.js';

const place = { timeZone: 'Europe/Amsterdam' } as const;
const clock = new Intl.DateTimeFormat('nl-NL', { ...place, hour: '2-digit', minute: '2-digit' });
const calendar = new Intl.DateTimeFormat('sv-SE', place);

/** "14:02", and on another day "di 3 nov 2026, 14:02". The browser's own calendar; see `app/today.ts`. */
export function momentInWords(at: string): string {
  const moment = new Date(at);
  const on = dayOfMoment(at);
  return on === today() ? clock.format(moment) : `${dutchDateWithDay(on)}, ${clock.format(moment)}`;
}

/** The same where nothing around it says that it is a moment, as in a list: "vandaag, 14:02". */
export const momentInList = (at: string): string =>
  dayOfMoment(at) === today() ? `vandaag, ${momentInWords(at)}` : momentInWords(at);

/** The day in the Netherlands. */
export const dayOfMoment = (at: string): string => calendar.format(new Date(at));
