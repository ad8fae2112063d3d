import { createHash } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

/** Addresses that a mail server does not know. Kept as a hash: enough to recognise one, not to write to it. */
@Injectable()
export class BouncedAddresses {
  async mark(tx: Transaction, addresses: readonly string[], code: string): Promise<void> {
    if (addresses.length === 0) return;
    await tx.execute(
      `INSERT INTO bounced_address (address_hash, code) SELECT unnest($1::text[]), $2
       ON CONFLICT (address_hash) DO UPDATE SET code = $2, bounced_at = now()`,
      [addresses.map(hashOf), code],
    );
  }

  /** The server has taken mail for these after all. */
  async forget(tx: Transaction, addresses: readonly string[]): Promise<void> {
    await tx.execute('DELETE FROM bounced_address WHERE address_hash = ANY($1)', [addresses.map(hashOf)]);
  }

  /** Those of the given addresses that no server has refused. */
  async without(tx: Transaction, addresses: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ hash: string }>(
      'SELECT address_hash AS hash FROM bounced_address WHERE address_hash = ANY($1)',
      [addresses.map(hashOf)],
    );
    const dead = new Set(rows.map(({ hash }) => hash));
    return addresses.filter((one) => !dead.has(hashOf(one)));
  }
}

const hashOf = (address: string): string => createHash('sha256').update(address.trim().toLowerCase()).digest('hex');
