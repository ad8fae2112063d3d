/** Sends the mail with the link of an invitation. The payload is the id alone; link and address are looked up by the worker. */
export const sendInvitation = {
  name: 'access.send-invitation',
  attempts: 8,
  payload: undefined as { invitationId: string } | undefined,
};
