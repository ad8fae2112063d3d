import { Config } from '#libs/platform/config/index.js';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { MailError, deadAddressesOf, mailErrorOf } from './mail-error.js';
import type { MailText } from './templates/mail-text.js';

export interface OutgoingMail extends MailText {
  /** one or more addresses of the same office; they see each other */
  readonly to: readonly string[];
  /** id of the row in the outbox: the Message-ID follows from it, so that a repeated mail is recognised as one */
  readonly outboxId: string;
  readonly signal?: AbortSignal;
}

export interface SentMail {
  readonly messageId: string;
  /** addresses that the server does not know, while it took the mail for others */
  readonly deadAddresses: readonly string[];
}

const address = /^[^\s@<>"(),:;[\]\\\p{Cc}]{1,64}@[^\s@<>"(),:;[\]\\\p{Cc}]{1,189}$/u;
const connectSeconds = 10;

/** Hands mail to the mail server, over connections that stay open. A mail that returns was accepted by the server. */
@Injectable()
export class Mailer implements BeforeApplicationShutdown {
  private readonly transport: ReturnType<typeof transportFor>;
  private readonly messageDomain: string;
  private readonly longestMs: number;

  constructor(private readonly config: Config) {
    this.transport = transportFor(config);
    this.messageDomain = new URL(config.PUBLIC_ORIGIN).hostname;
    // A server that keeps sending single signs is never silent: the whole must end too.
    this.longestMs = config.MAIL_TIMEOUT_SECONDS * 3_000;
  }

  /** @throws MailError with a code and whether trying again may help */
  async send(mail: OutgoingMail): Promise<SentMail> {
    const faulty = mail.to.filter((one) => !address.test(one));
    if (mail.to.length === 0 || faulty.length > 0) throw new MailError('address-invalid', 'never', faulty);
    const messageId = `<outbox-${mail.outboxId}@${this.messageDomain}>`;
    const late = AbortSignal.timeout(this.longestMs);
    try {
      const info = await this.transport.sendMail({
        from: this.config.MAIL_FROM,
        to: mail.to.map((one) => ({ name: '', address: one })),
        ...(this.config.MAIL_REPLY_TO && { replyTo: this.config.MAIL_REPLY_TO }),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl' },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: mail.signal ? AbortSignal.any([mail.signal, late]) : late,
      });
      return { messageId, deadAddresses: deadAddressesOf(info.rejectedErrors ?? []) };
    } catch (error) {
      throw mailErrorOf(error, mail.to);
    }
  }

  beforeApplicationShutdown(): void {
    this.transport.close();
  }
}

function transportFor(config: Config) {
  return createTransport({
    url: config.SMTP_URL,
    pool: true,
    maxConnections: config.WORKER_CONCURRENCY,
    // A connection that drops after the mail was handed over is our case to judge: the library may not send again.
    maxRequeues: 0,
    connectionTimeout: Math.min(connectSeconds, config.MAIL_TIMEOUT_SECONDS) * 1_000,
    greetingTimeout: Math.min(connectSeconds, config.MAIL_TIMEOUT_SECONDS) * 1_000,
    socketTimeout: config.MAIL_TIMEOUT_SECONDS * 1_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
