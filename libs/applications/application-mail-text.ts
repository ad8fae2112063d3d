import { type MailText, applicationMails } from '#libs/platform/mail/index.js';
import type { NoticeToSend } from './data/application-notices.repository.js';
import { referenceOf } from './domain/index.js';

/** The words of a notice, with a link to where it is about. */
export function applicationMailOf(
  { kind, id, schoolName: organisation, receivedAt, decisionDueOn, confirmableFromOn }: NoticeToSend,
  { code, origin }: { readonly code: string; readonly origin: string },
): MailText {
  if (kind === 'waiting') return applicationMails.waiting({ organisation, link: `${origin}/ouderaanmeldingen/${id}` });
  if (kind === 'code') {
    return applicationMails.code({ organisation, link: `${origin}/kind-aanmelden/code/${id}`, code });
  }
  const link = `${origin}/kind-aanmelden/ontvangst/${id}`;
  const receipt = { organisation, link, reference: referenceOf(id) };
  if (kind === 'double' || receivedAt === null) return applicationMails.double(receipt);
  return applicationMails.receipt({ ...receipt, receivedAt, decisionDueOn, confirmableFromOn });
}
