import type { Transaction } from '#libs/database/index.js';
import { addressHash, withoutBounced } from '#libs/platform/mail/index.js';
import { Injectable } from '@nestjs/common';
import { addressesOf } from './receiver-addresses.js';

interface Days {
  readonly today: string;
  /** the next day on which mail goes out: for whoever has had a mail today */
  readonly nextOn: string;
}

interface Tasks {
  /** sends a reminder by itself */
  readonly reminder: string;
  /** sends a collected mail */
  readonly digest: string;
}

const audience = `CASE c.recipient_kind WHEN 'guardian' THEN 'guardian' WHEN 'samenwerkingsverband' THEN 'numbers' ELSE 'office' END`;

interface Loose {
  readonly id: string;
  readonly audience: 'office' | 'guardian' | 'numbers';
  /** a mail of its own for what a person asked for, beside the daily one */
  readonly occasion: 'daily' | 'chase';
  readonly addresses: readonly string[];
}

// Reminders without a mail yet, each with the addresses it goes to now.
const loose = `
SELECT found.id, found.audience, found.occasion, ${withoutBounced('found.addresses')} AS addresses FROM (
  SELECT c.id, ${audience} AS audience, CASE c.rule WHEN 'chase' THEN 'chase' ELSE 'daily' END AS occasion,
    ${addressesOf('$1')} AS addresses
  FROM (SELECT * FROM reminder WHERE NOT bundled AND status = 'planned' AND due_on <= $1 ORDER BY id LIMIT $2) c
  LEFT JOIN location l ON l.id = c.recipient_id AND c.recipient_kind NOT IN ('guardian', 'region-coordinator')
  LEFT JOIN guardian g ON g.id = c.recipient_id AND g.pupil_id = c.pupil_id AND g.has_authority) found`;

// A mail that went nowhere, because all in it had lapsed, may still become one. One that is on its way takes nothing more: what comes later that day goes into the mail of the next day. The lock on
// the row makes whoever is about to send it wait until this is committed.
const again = `address = excluded.address, status = 'planned', queued = digest.queued AND digest.status = 'planned',
    settled_at = NULL WHERE digest.status IN ('planned', 'lapsed')`;

const bundle = `
WITH line AS (
  SELECT reminder_id, audience, occasion, lower(btrim(address)) AS address, ${addressHash('address')} AS hash
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS l (reminder_id, audience, occasion, address)
), receiver AS (SELECT DISTINCT hash, audience, occasion, address FROM line),
of_today AS (
  INSERT INTO digest (address, address_hash, audience, occasion, day_on)
  SELECT address, hash, audience, occasion, $5 FROM receiver
  ON CONFLICT ON CONSTRAINT digest_once DO UPDATE SET ${again}
  RETURNING id, address_hash, audience, occasion
), of_next AS (
  INSERT INTO digest (address, address_hash, audience, occasion, day_on)
  SELECT address, hash, audience, occasion, $6 FROM receiver
  WHERE NOT EXISTS (SELECT FROM of_today t WHERE (t.address_hash, t.audience, t.occasion) = (receiver.hash, receiver.audience, receiver.occasion))
  ON CONFLICT ON CONSTRAINT digest_once DO UPDATE SET ${again}
  RETURNING id, address_hash, audience, occasion
)
INSERT INTO digest_item (digest_id, reminder_id)
SELECT DISTINCT d.id, line.reminder_id
FROM line JOIN (SELECT * FROM of_today UNION ALL SELECT * FROM of_next) d
  ON (d.address_hash, d.audience, d.occasion) = (line.hash, line.audience, line.occasion)
ON CONFLICT DO NOTHING`;

const alone = `INSERT INTO outbox (task, payload)
  SELECT $1, jsonb_build_object('reminderId', id, 'round', round) FROM reminder WHERE id = ANY ($2)`;

const queue = `
WITH due AS (UPDATE digest SET queued = true WHERE NOT queued AND day_on <= $1 RETURNING id)
INSERT INTO outbox (task, payload) SELECT $2, jsonb_build_object('digestId', id) FROM due`;

/** Puts reminders together into one mail a day for each address. Set-based: a few statements, however many there are. */
@Injectable()
export class Bundling {
  /** @returns how many reminders were found that had no mail yet */
  async bundle(tx: Transaction, tasks: Tasks, { today, nextOn }: Days, most: number): Promise<number> {
    await tx.execute(`SELECT pg_advisory_xact_lock(hashtext('reminders.bundle'))`);
    await tx.execute(`SET LOCAL work_mem = '64MB'`);
    const found = await tx.query<Loose>(loose, [today, most]);
    const lines = found.flatMap(({ addresses, ...each }) => addresses.map((address) => ({ ...each, address })));
    if (lines.length > 0) {
      const column = <Name extends keyof (typeof lines)[number]>(name: Name) => lines.map((line) => line[name]);
      const columns = [column('id'), column('audience'), column('occasion'), column('address')];
      await tx.execute(bundle, [...columns, today, nextOn]);
    }
    // Without an address there is no mail to be in: its own work says so, and passes it on.
    await tx.execute(alone, [
      tasks.reminder,
      found.filter(({ addresses }) => addresses.length === 0).map(({ id }) => id),
    ]);
    const ids = found.map(({ id }) => id);
    await tx.execute('UPDATE reminder SET bundled = true FROM unnest($1::uuid[]) one (id) WHERE one.id = reminder.id', [
      ids,
    ]);
    if ((await tx.execute(queue, [today, tasks.digest])) + found.length > 0)
      await tx.execute(`SELECT pg_notify('outbox', '')`);
    return found.length;
  }
}
