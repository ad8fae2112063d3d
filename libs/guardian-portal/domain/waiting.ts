/** A parent who does not decide gets a friendly mail after so many working days (feature W7). */
export const waitingReminderDays = [5, 10] as const;
