import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '#libs/platform/config/index.js';
import { Mailer, type OutgoingMail, preschoolReminder } from '#libs/platform/mail/index.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';

const link = 'https://estafette.example/kinderen/0b5f6b00-0000-4000-8000-000000000001';
const words = preschoolReminder({ organisation: 'Zonneboom', link, dueOn: '2027-04-13' });

let sink: SmtpSink;
let mailer: Mailer;
beforeAll(async () => {
  sink = await startSmtpSink();
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://unused/unused',
    PUBLIC_ORIGIN: 'https://estafette.example',
    SMTP_URL: sink.url,
    MAIL_REPLY_TO: 'Aanmeldpunt <aanmeldpunt@almere.example>',
    MAIL_TIMEOUT_SECONDS: '1',
  });
  mailer = new Mailer(config);
});
afterEach(() => {
  sink.answer = () => 'accept';
  sink.received.length = 0;
});
afterAll(async () => {
  mailer.beforeApplicationShutdown();
  await sink.close();
});

const mail = (more: Partial<OutgoingMail> = {}): OutgoingMail => ({
  ...words,
  to: ['kantoor@zonneboom.example'],
  outboxId: '42',
  ...more,
});

describe('a mail', () => {
  it('has the headers of an automatic message and both alternatives', async () => {
    await mailer.send(mail());
    const [got] = sink.received;
    expect(got?.to).toEqual(['kantoor@zonneboom.example']);
    expect(got?.messageId).toBe('<outbox-42@estafette.example>');
    expect(got?.mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(got?.mail.replyTo?.text).toContain('aanmeldpunt@almere.example');
    expect(got?.mail.from?.text).toContain('Estafette');
    expect(got?.mail.text).toContain(link);
    expect(got?.mail.html).toContain(`href="${link}"`);
  });

  it('has the same Message-ID when it is sent again', async () => {
    sink.answer = () => 'drop-after-data';
    await expect(mailer.send(mail())).rejects.toMatchObject({ chance: 'later' });
    sink.answer = () => 'accept';
    await mailer.send(mail());
    expect(sink.received.map(({ messageId }) => messageId)).toEqual(Array(2).fill('<outbox-42@estafette.example>'));
  });

  it.each(['a@x.nl\r\nBcc: b@x.nl', 'a@x.nl, b@x.nl', 'Noor <a@x.nl>', 'a b@x.nl', ''])(
    'goes to no address like %j',
    async (to) => {
      await expect(mailer.send(mail({ to: [to] }))).rejects.toMatchObject({ code: 'address-invalid', chance: 'never' });
      expect(sink.received).toEqual([]);
    },
  );

  it('keeps line breaks in a name out of the headers', async () => {
    const evil = preschoolReminder({ organisation: 'X\r\nBcc: iedereen@x.nl', link, dueOn: '2027-04-13' });
    await mailer.send(mail({ ...evil, subject: `${evil.subject}\r\nBcc: iedereen@x.nl` }));
    expect(sink.received[0]?.to).toEqual(['kantoor@zonneboom.example']);
    expect(sink.received[0]?.mail.headers.has('bcc')).toBe(false);
  });
});

describe('a mail server', () => {
  it.each([
    [{ refuse: 451, at: 'rcpt' } as const, { code: 'smtp-451', chance: 'later', deadAddresses: [] }],
    [{ refuse: 451, at: 'data' } as const, { code: 'smtp-451', chance: 'later', deadAddresses: [] }],
    [
      { refuse: 550, at: 'rcpt' } as const,
      { code: 'smtp-550', chance: 'never', deadAddresses: ['kantoor@zonneboom.example'] },
    ],
    [
      { refuse: 550, at: 'data' } as const,
      { code: 'smtp-550', chance: 'never', deadAddresses: ['kantoor@zonneboom.example'] },
    ],
    [{ refuse: 554, at: 'data' } as const, { code: 'smtp-554', chance: 'never', deadAddresses: [] }],
    ['hang' as const, { chance: 'later' }],
    ['drop-after-data' as const, { chance: 'later' }],
  ])('that answers %j is understood', async (answer, error) => {
    sink.answer = () => answer;
    await expect(mailer.send(mail())).rejects.toMatchObject(error);
    sink.release();
    expect(sink.received.length).toBeLessThanOrEqual(1);
  });

  it('that takes the mail for one of two tells which address is dead', async () => {
    sink.answer = (to) =>
      to.includes('weg@zonneboom.example') && to.length === 1 ? { refuse: 550, at: 'rcpt' } : 'accept';
    const to = ['weg@zonneboom.example', 'kantoor@zonneboom.example'];
    await expect(mailer.send(mail({ to }))).resolves.toMatchObject({ deadAddresses: ['weg@zonneboom.example'] });
  });

  it('that is not there may be back later', async () => {
    const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgres://u/u', SMTP_URL: 'smtp://127.0.0.1:1' });
    const lost = new Mailer(config);
    await expect(lost.send(mail())).rejects.toMatchObject({ chance: 'later' });
    lost.beforeApplicationShutdown();
  });

  it('is let go when the work was taken over', async () => {
    sink.answer = () => 'hang';
    const takenOver = new AbortController();
    const sending = mailer.send(mail({ signal: takenOver.signal }));
    takenOver.abort();
    await expect(sending).rejects.toMatchObject({ chance: 'later' });
    sink.release();
  });
});
