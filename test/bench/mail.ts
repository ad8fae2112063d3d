import type { AddressInfo } from 'node:net';
import { type MailText, preschoolReminder } from '#libs/platform/mail/index.js';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { until } from '../support/until.js';
import { fillChildren, fillRegion } from './fill.js';
import { startProgram } from './programs.js';
import { type Result, inTurn, median, seconds } from './rounds.js';
import type { BenchDatabase, Surroundings } from './surroundings.js';

export interface BareMail {
  readonly redisUrl: string;
  readonly smtpUrl: string;
  readonly concurrency: number;
  readonly mail: MailText;
}

const concurrency = 8;

/**
 * Reminders from the outbox to the mail server by the real worker: offered, claimed, looked at again, sent, recorded.
 * Against Bull and nodemailer that only send, as many at once.
 */
export async function mailing(surroundings: Surroundings, mails: number, rounds: number): Promise<Result[]> {
  const { redisUrl } = surroundings;
  if (!redisUrl) {
    console.log('  left out: mail, for there is no Redis here');
    return [];
  }
  const database = await surroundings.database('bench_mail');
  await fillReminders(database, mails);
  const sink = await startSink();
  const bareMail: BareMail = { redisUrl, smtpUrl: sink.url, concurrency, mail: oneMail };
  const bare = await startProgram('test/bench/bare-mailer.js', { BARE_MAIL: JSON.stringify(bareMail) });
  const worker = await startProgram('apps/worker/src/main.js', {
    NODE_ENV: 'test',
    DATABASE_URL: database.workerUrl,
    REDIS_URL: redisUrl,
    REDIS_PREFIX: 'bench',
    SMTP_URL: sink.url,
    WORKER_CONCURRENCY: String(concurrency),
    LOG_LEVEL: 'error',
  });
  const admin = new pg.Client({ connectionString: database.adminUrl });
  try {
    await admin.connect();
    const ours = async (): Promise<number> => {
      for (const statement of planAgain) await admin.query(statement);
      return sink.timeOf(mails, () => admin.query(offer));
    };
    const theirs = (): Promise<number> => sink.timeOf(mails, () => bare.child.send(mails));
    await theirs();
    await ours();
    const measured = await inTurn(
      rounds,
      async () => {
        await until('the worker has recorded all', async () => (await admin.query(unfinished)).rowCount === 0);
        return ours();
      },
      theirs,
    );
    return [resultOf(mails, measured)];
  } finally {
    await admin.end();
    await Promise.all([worker.stop(), bare.stop()]);
    await sink.close();
  }
}

const oneMail = preschoolReminder({
  organisation: 'Gemeente Almere',
  link: 'https://estafette.example/kinderen/01890000-0000-7000-8000-000000000000',
  dueOn: '2026-11-22',
});

/** Children of 3 years and a month, each with its reminder to its preschool; the sweep of the worker finds nothing to add. */
async function fillReminders(database: BenchDatabase, mails: number): Promise<void> {
  const { regionId } = await fillRegion(database.adminUrl, mails);
  await fillChildren(database.adminUrl, regionId, 1, mails);
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  for (const statement of reminders) await admin.query(statement);
  await admin.end();
}

const reminders = [
  `UPDATE location SET contact_email = 'voorschool' || code || '@voorscholen.example'`,
  `UPDATE reminder_rule SET active = false WHERE id <> 'may-register'`,
  `DELETE FROM reminder_rung WHERE rule_id = 'may-register' AND recipient_kind <> 'preschool'`,
  `UPDATE registration_watch SET born_on = (current_date - interval '37 months')::date, first_registered_on = NULL`,
  `INSERT INTO reminder (pupil_id, region_id, rule, recipient_kind, recipient_id, due_on, anchor_on)
   SELECT pupil_id, region_id, 'may-register', 'preschool', preschool_location_id, (born_on + interval '36 months')::date, born_on
   FROM registration_watch`,
  'UPDATE reminder SET bundled = true',
  `INSERT INTO digest (address, address_hash, audience, day_on, queued)
   SELECT 'voorschool' || n || '@voorscholen.example', 'hash' || n, 'office', current_date, true
   FROM generate_series(1, (SELECT count(*) FROM reminder)) n`,
  `INSERT INTO digest_item (digest_id, reminder_id)
   SELECT d.id, m.id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM reminder) m
   JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM digest) d USING (n)`,
  `UPDATE digest SET address = l.contact_email FROM digest_item i JOIN reminder m ON m.id = i.reminder_id
   JOIN location l ON l.id = m.recipient_id WHERE i.digest_id = digest.id`,
  'ANALYZE',
];

const planAgain = [
  'TRUNCATE delivery, outbox',
  `UPDATE reminder SET status = 'planned', sent_at = NULL, settled_at = NULL`,
  `UPDATE digest SET status = 'planned', settled_at = NULL, address = l.contact_email FROM digest_item i
   JOIN reminder m ON m.id = i.reminder_id JOIN location l ON l.id = m.recipient_id WHERE i.digest_id = digest.id`,
  'VACUUM ANALYZE reminder',
];
const offer = `WITH work AS (
    INSERT INTO outbox (task, payload)
    SELECT 'reminders.send-digest', jsonb_build_object('digestId', id) FROM digest RETURNING id)
  SELECT count(*), pg_notify('outbox', '') FROM work`;
const unfinished = `SELECT 1 FROM outbox WHERE status <> 'done' LIMIT 1`;

/** Takes everything at once and counts. */
async function startSink() {
  let missing = 0;
  let complete: () => void = () => undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, done) => {
      stream.on('end', () => {
        missing -= 1;
        if (missing === 0) complete();
        done();
      });
      stream.resume();
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    /** seconds until so many mails have come in */
    timeOf: async (mails: number, send: () => unknown): Promise<number> => {
      missing = mails;
      return seconds(async () => {
        const all = new Promise<void>((resolve) => (complete = resolve));
        await send();
        await all;
      });
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function resultOf(mails: number, measured: readonly { ours: number; baseline: number }[]): Result {
  const ratio = median(measured.map(({ ours, baseline }) => baseline / ours));
  const rate = (taken: number): string => `${(mails / taken).toFixed(0)}/s`;
  return {
    name: `outbox → Bull → SMTP, ${mails.toLocaleString('nl-NL')} mails`,
    ours: rate(median(measured.map(({ ours }) => ours))),
    baseline: rate(median(measured.map(({ baseline }) => baseline))),
    ratio,
    goal: '≥ 0.5',
    met: ratio >= 0.5,
  };
}
