/** Sends one collected mail: all that one address is reminded of on one day. */
export const sendDigest = {
  name: 'reminders.send-digest',
  attempts: 8,
  payload: undefined as { digestId: string } | undefined,
};
