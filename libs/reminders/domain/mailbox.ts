/** Mailboxes of a location: the first one, and that of whoever stands in. */
export const mailboxes = ['contact', 'deputy'] as const;
export type Mailbox = (typeof mailboxes)[number];

/** A mail server refused the address, or there is none. */
export const mailboxProblemKinds = ['refused', 'missing'] as const;
export type MailboxProblemKind = (typeof mailboxProblemKinds)[number];
