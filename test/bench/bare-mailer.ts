// What our worker is measured against: Bull and nodemailer as their own pages show them. A job is a mail, nothing is written down.
import Queue from 'bull';
import { createTransport } from 'nodemailer';
import type { BareMail } from './mail.js';

const { redisUrl, smtpUrl, concurrency, mail } = JSON.parse(process.env.BARE_MAIL ?? '') as BareMail;
const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: concurrency });
const queue = new Queue<{ n: number }>('bare', redisUrl, { prefix: 'bare' });

void queue.process(concurrency, ({ data }) =>
  transport.sendMail({ ...mail, from: 'estafette@estafette.example', to: `voorschool${data.n}@voorscholen.example` }),
);
await queue.isReady();
process.on('message', (mails: number) => {
  void queue.addBulk(Array.from({ length: mails }, (_, n) => ({ data: { n }, opts: { removeOnComplete: true } })));
});
process.send?.('ready');
