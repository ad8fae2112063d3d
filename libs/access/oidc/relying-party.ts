import { webcrypto } from 'node:crypto';
import type { Config } from '#libs/platform/config/index.js';
import * as oidc from 'openid-client';
import { type Identity, type IdTokenClaims, identityOf } from './identity.js';
import { type ProviderSettings, mayUseHttp } from './provider-settings.js';
import { SignInRefused } from './sign-in-refused.js';

/** What must be remembered between leaving for the provider and coming back. */
export interface PendingChecks {
  readonly nonce: string;
  readonly codeVerifier: string;
}

const seconds = 8;

/** Our side of OpenID Connect with one provider: code flow, PKCE S256, state, nonce, issuer check. */
export class RelyingParty {
  private discovered?: Promise<oidc.Configuration>;

  constructor(
    readonly settings: ProviderSettings,
    private readonly config: Config,
  ) {}

  /** Where the browser goes to sign in, and what to remember. */
  async begin(): Promise<PendingChecks & { url: string; state: string }> {
    const provider = await this.provider();
    const [state, nonce, codeVerifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const { acceptedAcr, scope } = this.settings;
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.callbackUrl(''),
      scope,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(acceptedAcr.length > 0 && { acr_values: acceptedAcr.join(' ') }),
    });
    return { url: url.href, state, nonce, codeVerifier };
  }

  /**
   * Exchanges the code and checks everything that the provider says.
   * @param query what stands behind the `?` of the callback
   * @throws SignInRefused
   */
  async finish(query: string, state: string, pending: PendingChecks): Promise<Identity> {
    const provider = await this.provider();
    const checks = { expectedState: state, expectedNonce: pending.nonce, pkceCodeVerifier: pending.codeVerifier };
    const tokens = await oidc
      .authorizationCodeGrant(provider, new URL(this.callbackUrl(query)), checks)
      .catch((error: unknown) => {
        throw new SignInRefused(refusalOf(error), error);
      });
    return identityOf(this.settings, tokens.claims() as IdTokenClaims, tokens.id_token ?? '');
  }

  /** Where the browser goes to end the session at the provider too; nothing when it offers no such place or is down. */
  async endSessionUrl(idToken: string): Promise<string | undefined> {
    const provider = await this.provider().catch(() => undefined);
    if (!provider?.serverMetadata().end_session_endpoint) return undefined;
    return oidc.buildEndSessionUrl(provider, {
      id_token_hint: idToken,
      post_logout_redirect_uri: `${this.config.PUBLIC_ORIGIN}/`,
    }).href;
  }

  /** Asked for at the first sign-in, not at the start: the API must start when a provider is down. */
  private async provider(): Promise<oidc.Configuration> {
    const attempt = (this.discovered ??= this.discover());
    try {
      return await attempt;
    } catch (error) {
      if (this.discovered === attempt) this.discovered = undefined;
      throw new SignInRefused('aanbieder', error);
    }
  }

  private async discover(): Promise<oidc.Configuration> {
    const { issuer, clientId } = this.settings;
    const http = mayUseHttp(this.settings, this.config);
    return oidc.discovery(new URL(issuer), clientId, undefined, await authenticationOf(this.settings), {
      timeout: seconds,
      // The signature of the ID token is checked too, though it comes straight from the provider.
      execute: [oidc.enableNonRepudiationChecks, ...(http ? [oidc.allowInsecureRequests] : [])],
    });
  }

  private callbackUrl(query: string): string {
    return `${this.config.PUBLIC_ORIGIN}/api/v1/session/callback${query === '' ? '' : `?${query}`}`;
  }
}

async function authenticationOf({ clientSecret, privateKey }: ProviderSettings): Promise<oidc.ClientAuth> {
  if (!privateKey) return oidc.ClientSecretBasic(clientSecret);
  const key = await webcrypto.subtle.importKey('jwk', privateKey, algorithmOf(privateKey.alg), false, ['sign']);
  return oidc.PrivateKeyJwt(privateKey.kid ? { key, kid: privateKey.kid } : key);
}

function algorithmOf(alg = 'ES256'): webcrypto.EcKeyImportParams | webcrypto.RsaHashedImportParams {
  if (alg === 'ES256') return { name: 'ECDSA', namedCurve: 'P-256' };
  return { name: alg === 'PS256' ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
}

function refusalOf(error: unknown): SignInRefused['refusal'] {
  if (error instanceof oidc.AuthorizationResponseError)
    return error.error === 'access_denied' ? 'gestopt' : 'aanbieder';
  if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') return 'verlopen';
  return 'aanbieder';
}
