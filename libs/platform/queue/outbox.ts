import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { TaskContract } from './task.js';

interface Extra {
  /** a second piece of work with the same key is dropped */
  uniqueKey?: string;
  /** not before this moment; default: at once */
  availableAt?: Date;
}

/** Work that must happen once the transaction commits. PostgreSQL is the truth; Redis is only told to look. */
@Injectable()
export class Outbox {
  async add<Payload extends Record<string, string | number>>(
    tx: Transaction,
    task: TaskContract<Payload>,
    payload: Payload,
    extra: Extra = {},
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO outbox (task, payload, unique_key, available_at) VALUES ($1, $2, $3, coalesce($4, now()))
       ON CONFLICT ON CONSTRAINT outbox_unique_key DO NOTHING`,
      [task.name, JSON.stringify(payload), extra.uniqueKey ?? null, extra.availableAt ?? null],
    );
    await tx.execute(`SELECT pg_notify('outbox', '')`);
  }
}
