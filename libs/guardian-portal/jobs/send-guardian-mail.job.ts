/** Sends one mail to a parent. */
export const sendGuardianMail = {
  name: 'guardian-portal.send-mail',
  attempts: 8,
  payload: undefined as { mailId: string } | undefined,
};
