export * from './bounced-addresses.js';
export * from './mail-error.js';
export * from './mail.module.js';
export * from './mailer.js';
export * from './templates/application-mails.js';
export * from './templates/handover-mails.js';
export * from './templates/invitation-mail.js';
export type { MailContext, MailText } from './templates/mail-text.js';
export * from './templates/reminder-mails.js';
