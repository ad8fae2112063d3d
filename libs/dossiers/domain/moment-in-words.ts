import { type LocalDate, dutchDate, localDateOf } from '#libs/platform/domain/index.js';

const hourAndMinute = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "3 nov 2026, 14:02", on the clock of the Netherlands. */
export const momentInWords = (at: Date): string => `${dutchDate(dayIn(at))}, ${hourAndMinute.format(at)}`;

const dayIn = (at: Date): LocalDate => localDateOf(at);
