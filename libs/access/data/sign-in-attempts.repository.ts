import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

export interface SignInAttempt {
  readonly stateHash: string;
  readonly browserHash: string;
  readonly provider: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
  readonly invitationHash: string | null;
  readonly expiresAt: Date;
}

/** Sign-ins under way. */
@Injectable()
export class SignInAttemptsRepository {
  async add(tx: Transaction, attempt: SignInAttempt): Promise<void> {
    await tx.execute(
      `INSERT INTO sign_in_attempt
         (state_hash, browser_hash, provider, nonce, code_verifier, return_to, invitation_hash, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        attempt.stateHash,
        attempt.browserHash,
        attempt.provider,
        attempt.nonce,
        attempt.codeVerifier,
        attempt.returnTo,
        attempt.invitationHash,
        attempt.expiresAt,
      ],
    );
  }

  /** Takes the attempt away: a second return with the same state finds nothing. Only for the browser that began it. */
  async take(tx: Transaction, stateHash: string, browserHash: string): Promise<SignInAttempt | undefined> {
    const [row] = await tx.query<SignInAttempt>(
      `DELETE FROM sign_in_attempt WHERE state_hash = $1 AND browser_hash = $2
       RETURNING state_hash AS "stateHash", browser_hash AS "browserHash", provider, nonce, code_verifier AS "codeVerifier",
         return_to AS "returnTo", invitation_hash AS "invitationHash", expires_at AS "expiresAt"`,
      [stateHash, browserHash],
    );
    return row;
  }

  async removeExpired(tx: Transaction, now: Date): Promise<void> {
    await tx.execute('DELETE FROM sign_in_attempt WHERE expires_at < $1', [now]);
  }
}
