import { randomUUID } from 'node:crypto';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { notFound, systemActor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { AccountLinking, type LinkedAccount } from './account-linking.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { type SignInAttempt, SignInAttemptsRepository } from './data/sign-in-attempts.repository.js';
import { type SignInRefusal, accessTimes, minutesAfter } from './domain/index.js';
import { type Identity, RelyingParties, SignInRefused } from './oidc/index.js';
import { hashOf, newReference } from './references.js';
import { sealIdToken } from './sealed-id-token.js';
import { Surroundings } from './surroundings.js';
import type { Visit } from './visit.js';

export interface SignInRequest {
  readonly provider: string;
  readonly returnTo: string;
  readonly invitation?: string;
}

export type SignInStart =
  { readonly url: string; readonly browser: string } | { readonly refusal: SignInRefusal; readonly url?: undefined };
export type SignInEnd =
  | { readonly returnTo: string; readonly reference: string }
  | { readonly refusal: SignInRefusal; readonly returnTo?: undefined };

/** Signing in: to the provider and back. A refusal is an expected answer, so it is returned and not thrown. */
@Injectable()
export class SignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parties: RelyingParties,
    private readonly attempts: SignInAttemptsRepository,
    private readonly sessions: SessionsRepository,
    private readonly linking: AccountLinking,
    private readonly audit: AuditLog,
    private readonly surroundings: Surroundings,
  ) {}

  async begin(request: SignInRequest, visit: Visit): Promise<SignInStart> {
    const party = this.parties.find(request.provider);
    if (!party) throw notFound('identity-provider.not-found', 'Deze inlogdienst kennen wij niet.');
    try {
      const { url, state, ...pending } = await party.begin();
      const browser = newReference();
      await this.unitOfWork.run(systemActor(visit.traceId, visit.origin), async (tx) => {
        const now = this.surroundings.clock.now();
        await this.attempts.removeExpired(tx, now);
        await this.attempts.add(tx, {
          stateHash: hashOf(state),
          browserHash: hashOf(browser),
          provider: request.provider,
          ...pending,
          returnTo: request.returnTo,
          invitationHash: request.invitation ? hashOf(request.invitation) : null,
          expiresAt: minutesAfter(now, accessTimes.signInMinutes),
        });
      });
      return { url, browser };
    } catch (error) {
      return this.refused(error, visit);
    }
  }

  /**
   * @param query what the provider added to the callback, as it came
   * @param browser reference from the cookie that `begin` gave
   */
  async complete(query: string, browser: string | undefined, visit: Visit): Promise<SignInEnd> {
    try {
      const state = new URLSearchParams(query).get('state') ?? '';
      const attempt = await this.takeAttempt(state, browser ?? '', visit);
      const party = this.parties.find(attempt.provider);
      if (!party) throw new SignInRefused('verlopen');
      const identity = await party.finish(query, state, attempt);
      return await this.open(identity, attempt, party.settings.roles, visit);
    } catch (error) {
      return this.refused(error, visit);
    }
  }

  private async takeAttempt(state: string, browser: string, visit: Visit): Promise<SignInAttempt> {
    const attempt = await this.unitOfWork.run(systemActor(visit.traceId, visit.origin), (tx) =>
      this.attempts.take(tx, hashOf(state), hashOf(browser)),
    );
    if (!attempt || attempt.expiresAt <= this.surroundings.clock.now()) throw new SignInRefused('verlopen');
    return attempt;
  }

  private async open(
    identity: Identity,
    attempt: SignInAttempt,
    roles: readonly string[],
    visit: Visit,
  ): Promise<SignInEnd> {
    return this.unitOfWork.run(systemActor(visit.traceId, visit.origin), async (tx) => {
      const account = await this.linking.accountOf(tx, identity, attempt.invitationHash, roles);
      if ('refusal' in account) {
        await this.audit.record(tx, {
          action: 'session.refused',
          objectKind: 'identity',
          objectId: hashOf(`${identity.issuer}\n${identity.subject}`),
          result: 'refused',
          detail: { reason: account.refusal, provider: attempt.provider },
          ...(account.by && { by: account.by }),
        });
        return { refusal: account.refusal };
      }
      const reference = await this.addSession(tx, account, identity, attempt.provider, visit);
      return { returnTo: attempt.returnTo, reference };
    });
  }

  /** A new reference at every sign-in; whatever session the browser had ends (ASVS 7.2.4). */
  private async addSession(
    tx: Transaction,
    { by, membershipId, accepted }: LinkedAccount,
    identity: Identity,
    provider: string,
    visit: Visit,
  ): Promise<string> {
    const [id, reference, now] = [randomUUID(), newReference(), this.surroundings.clock.now()];
    if (visit.reference) await this.sessions.removeByReference(tx, hashOf(visit.reference));
    await this.sessions.removeExpired(tx, now);
    await this.sessions.add(tx, {
      id,
      referenceHash: hashOf(reference),
      personId: by.personId,
      membershipId,
      provider,
      idToken: sealIdToken(this.surroundings.sealer, id, identity.idToken),
      device: visit.device,
      acr: identity.acr ?? null,
      organisationClaim: identity.organisationCode ?? null,
      authenticatedAt: identity.authenticatedAt,
      startedAt: now,
      expiresAt: minutesAfter(now, accessTimes.absoluteMinutes),
    });
    if (accepted)
      await this.audit.record(tx, {
        action: 'invitation.accepted',
        objectKind: 'person',
        objectId: by.personId,
        detail: { ...accepted },
        by,
      });
    await this.audit.record(tx, { action: 'session.started', objectKind: 'session', objectId: id, by });
    return reference;
  }

  private refused(error: unknown, visit: Visit): { refusal: SignInRefusal } {
    if (!(error instanceof SignInRefused)) throw error;
    const cause = error.cause as { code?: unknown } | undefined;
    this.surroundings.logger.warn({
      event: 'sign-in.refused',
      refusal: error.refusal,
      code: String(cause?.code ?? ''),
      traceId: visit.traceId,
    });
    return { refusal: error.refusal };
  }
}
