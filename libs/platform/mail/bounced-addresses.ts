import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

/** SQL: by which an address is recognised without being kept. */
export const addressHash = (address: string): string =>
  `encode(sha256(convert_to(lower(btrim(${address})), 'UTF8')), 'hex')`;

/** Addresses that a mail server does not know. Kept as a hash: enough to recognise one, not to write to it. */
@Injectable()
export class BouncedAddresses {
  /** The first time stays: it says since when mail does not arrive. */
  async mark(tx: Transaction, addresses: readonly string[], code: string): Promise<void> {
    if (addresses.length === 0) return;
    await tx.execute(
      `INSERT INTO bounced_address (address_hash, code) SELECT DISTINCT ${addressHash('one')}, $2 FROM unnest($1::text[]) one
       ON CONFLICT (address_hash) DO UPDATE SET code = $2`,
      [addresses, code],
    );
  }

  /** The server has taken mail for these after all, or somebody says that they are right. */
  async forget(tx: Transaction, addresses: readonly string[]): Promise<void> {
    await tx.execute(
      `DELETE FROM bounced_address WHERE address_hash IN (SELECT ${addressHash('one')} FROM unnest($1::text[]) one)`,
      [addresses],
    );
  }
}

/** SQL: of an array of addresses those that no server has refused. */
export const withoutBounced = (addresses: string): string => `ARRAY(SELECT one FROM unnest(${addresses}) one
  WHERE NOT EXISTS (SELECT FROM bounced_address b WHERE b.address_hash = ${addressHash('one')}))`;
