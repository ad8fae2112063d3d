/** Sends the mail with the link of an invitation: `{ invitationId }`. Link and address are looked up by the worker. */
export const sendInvitation = { name: 'access.send-invitation', attempts: 8 } as const;
