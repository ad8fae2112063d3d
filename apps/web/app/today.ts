import type { LocalDate } from '#libs/platform/domain/index.js';

const inTheNetherlands = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/**
 * The day it is in the Netherlands, whatever the time zone of the machine. The browser's own calendar does this: `localDateOf`
 * would bring 20 kB of Temporal along to every page.
 */
export const today = (): LocalDate => inTheNetherlands.format(new Date());

/** The same for a moment that the API gave. */
export const dayOf = (moment: string): LocalDate => inTheNetherlands.format(new Date(moment));
