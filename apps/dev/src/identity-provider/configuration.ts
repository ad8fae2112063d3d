import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { OidcContext } from 'oidc-provider';
import { findAccount, substantial } from './accounts.js';
import { messagePage, pageHeaders, signOutPage } from './pages.js';
import { memoryStore } from './store.js';

export interface IdentityProviderOptions {
  /** port on 127.0.0.1; 0 takes a free one */
  readonly port: number;
  /** JSON file with an array of DemoAccount; read anew for each request */
  readonly accountsFile: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
}

const scopes = 'openid profile email organisation';
const hour = 3_600;

const claimsPerScope = {
  openid: ['sub', 'acr', 'amr', 'auth_time'],
  profile: ['name', 'organisation_code'],
  email: ['email', 'email_verified'],
  organisation: ['organisation_code'],
  iss: null,
  sid: null,
};

/** Settings of oidc-provider: one client, code flow with PKCE, no question for consent. */
export function configurationOf(options: IdentityProviderOptions): object {
  return {
    adapter: memoryStore(),
    clients: [clientOf(options)],
    jwks: { keys: [signingKey()] },
    scopes: scopes.split(' '),
    acrValues: [substantial, 'http://eidas.europa.eu/LoA/low'],
    claims: claimsPerScope,
    conformIdTokenClaims: false,
    cookies: {
      // Cookies do not tell ports apart: names of our own keep them away from those of the API.
      names: { session: 'idp_session', interaction: 'idp_interaction', resume: 'idp_resume' },
      keys: [randomBytes(32).toString('base64url')],
    },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: logoutSource(options),
        postLogoutSuccessSource: signedOut(options),
      },
    },
    findAccount: accountFinder(options.accountsFile),
    loadExistingGrant,
    interactions: { url: (_ctx: unknown, interaction: { uid: string }) => `/aanmelden/${interaction.uid}` },
    renderError: (ctx: OidcContext, out: { error: string }) =>
      show(ctx, messagePage('Aanmelden lukte niet', faultText(out.error), backTo(options))),
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      IdToken: hour,
      Interaction: hour,
      Session: 12 * hour,
      Grant: 12 * hour,
    },
  };
}

function clientOf(options: IdentityProviderOptions): object {
  return {
    client_id: options.clientId,
    client_secret: options.clientSecret,
    client_name: 'Estafette',
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: options.redirectUris,
    post_logout_redirect_uris: options.postLogoutRedirectUris,
    require_auth_time: true,
  };
}

// A new key at every start: who holds the old one asks for the keys again (it has another id).
function signingKey(): object {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), alg: 'RS256', use: 'sig' };
}

const accountFinder = (file: string) => (_ctx: unknown, subject: string) => {
  const account = findAccount(file, subject);
  if (!account) return undefined;
  const { name, email, organisationCode: organisation_code } = account;
  return { accountId: subject, claims: () => ({ sub: subject, name, email, email_verified: true, organisation_code }) };
};

/** Everybody has agreed already: the client is ours. */
async function loadExistingGrant(ctx: OidcContext): Promise<object> {
  const { client, session, provider, result } = ctx.oidc;
  const known = result?.consent?.grantId ?? session.grantIdFor(client?.clientId ?? '');
  const found = known ? await provider.Grant.find(known) : undefined;
  if (found) return found;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client?.clientId });
  grant.addOIDCScope(scopes);
  await grant.save();
  return grant;
}

/** Signs out at once when the ID token shows who asks; only otherwise a page with one button. */
const logoutSource = (options: IdentityProviderOptions) => async (ctx: OidcContext, form: string) => {
  const { session, entities, params } = ctx.oidc;
  if (!entities.IdTokenHint || entities.IdTokenHint.payload.sub !== session.accountId)
    return show(ctx, signOutPage(form));
  await session.destroy();
  const target = new URL(params['post_logout_redirect_uri'] ?? backTo(options));
  if (params['state']) target.searchParams.set('state', params['state']);
  ctx.redirect(target.href);
};

const signedOut = (options: IdentityProviderOptions) => (ctx: OidcContext) =>
  show(ctx, messagePage('Je bent afgemeld', 'Je kunt dit venster sluiten.', backTo(options)));

/** Where "back" leads: the client's own address. */
export const backTo = (options: IdentityProviderOptions): string => new URL('/', options.redirectUris[0]).href;

function show(ctx: OidcContext, html: string): void {
  ctx.set(pageHeaders);
  ctx.body = html;
}

function faultText(code: string): string {
  return code === 'invalid_request'
    ? 'Deze aanmelding is verlopen of niet volledig. Ga terug en begin opnieuw.'
    : `De inlogdienst gaf een fout (${code}). Ga terug en probeer het opnieuw.`;
}
