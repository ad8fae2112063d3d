import { mkdirSync } from 'node:fs';
import { MailDev } from 'maildev';

export interface MailCatcherOptions {
  /** port for SMTP on 127.0.0.1; 0 takes a free one */
  readonly smtpPort: number;
  /** port of the web view on 127.0.0.1; 0 takes a free one */
  readonly webPort: number;
  /** where mail is kept over restarts */
  readonly directory: string;
}

export interface MailCatcher {
  readonly smtpUrl: string;
  readonly webUrl: string;
  stop(): Promise<void>;
}

const keepAtMost = 5_000;

/** A real SMTP server that delivers nothing: every mail ends up in its web view. Reaches nothing outside. */
export async function startMailCatcher({ smtpPort, webPort, directory }: MailCatcherOptions): Promise<MailCatcher> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error('De mailvanger start niet in productie (NODE_ENV=production).');
  }
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const maildev = new MailDev({
    smtp: smtpPort,
    ip: '127.0.0.1',
    web: webPort,
    webIp: '127.0.0.1',
    mailDirectory: directory,
    maxEmails: keepAtMost,
    silent: true,
  });
  const { smtp, api } = await maildev.start();
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp.getAddress().port}`,
    webUrl: `http://127.0.0.1:${api?.getAddress()?.port ?? webPort}`,
    stop: () => maildev.stop(),
  };
}
