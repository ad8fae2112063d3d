/** Sends one reminder. `round` counts how often a person has offered it: an older round has no effect any more. */
export const sendReminder = {
  name: 'reminders.send',
  attempts: 8,
  payload: undefined as { reminderId: string; round: number } | undefined,
};
