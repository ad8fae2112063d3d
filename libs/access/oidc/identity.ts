import type { ProviderSettings } from './provider-settings.js';
import { SignInRefused } from './sign-in-refused.js';

/** Who signed in, as the provider says; (issuer, subject) is the identity, the rest is information. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly organisationCode?: string;
  readonly acr?: string;
  readonly authenticatedAt: Date;
  readonly idToken: string;
}

export interface IdTokenClaims {
  readonly iss: string;
  readonly sub: string;
  readonly iat: number;
  readonly auth_time?: number;
  readonly [name: string]: unknown;
}

/**
 * Reads the claims by the map of this provider.
 * @throws SignInRefused `niveau` when the level of assurance or the way of proving is not strong enough; a provider that
 * says nothing counts as one factor (ASVS 6.8.4)
 */
export function identityOf(provider: ProviderSettings, claims: IdTokenClaims, idToken: string): Identity {
  const acr = text(claims['acr']);
  const amr = Array.isArray(claims['amr']) ? claims['amr'].map(String) : [];
  if (provider.acceptedAcr.length > 0 && !provider.acceptedAcr.includes(acr ?? '')) throw new SignInRefused('niveau');
  if (provider.acceptedAmr.length > 0 && !provider.acceptedAmr.some((way) => amr.includes(way)))
    throw new SignInRefused('niveau');
  const organisationCode = text(claims[provider.claims.organisationCode]);
  return {
    issuer: claims.iss,
    subject: claims.sub,
    ...(organisationCode && { organisationCode }),
    ...(acr && { acr }),
    authenticatedAt: new Date((claims.auth_time ?? claims.iat) * 1000),
    idToken,
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
