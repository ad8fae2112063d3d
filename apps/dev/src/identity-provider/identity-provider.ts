import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { findAccount, readAccounts, substantial } from './accounts.js';
import { type IdentityProviderOptions, backTo, configurationOf } from './configuration.js';
import { messagePage, pageHeaders, signInPage } from './pages.js';

export interface IdentityProvider {
  readonly issuer: string;
  stop(): Promise<void>;
}

/**
 * A real OpenID Connect provider on loopback, with a page where one click chooses who you are.
 * @throws Error in production: it lets anybody be anybody
 */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error('De oefen-inlogdienst start niet in productie (NODE_ENV=production).');
  }
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configurationOf(options));
  const protocol = provider.callback();
  server.on('request', (request, response) => {
    const uid = /^\/aanmelden\/([\w-]+)$/.exec(request.url?.split('?')[0] ?? '')?.[1];
    if (!uid) return void protocol(request, response);
    signIn(provider, options, request, response).catch((error: unknown) => failed(options, response, error));
  });
  return { issuer, stop: () => stop(server) };
}

async function signIn(
  provider: Provider,
  options: IdentityProviderOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const interaction = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    response.writeHead(200, pageHeaders).end(signInPage(interaction.uid, readAccounts(options.accountsFile)));
    return;
  }
  const chosen = findAccount(
    options.accountsFile,
    new URLSearchParams(await bodyOf(request)).get('account') ?? undefined,
  );
  if (!chosen) {
    response
      .writeHead(400, pageHeaders)
      .end(messagePage('Dit account is er niet', 'Kies een ander account.', backTo(options)));
    return;
  }
  await forgetSomebodyElse(provider, interaction, chosen.subject);
  const { subject: accountId, acr = substantial, amr = ['pwd', 'otp', 'mfa'] } = chosen;
  await provider.interactionFinished(request, response, { login: { accountId, acr, amr } });
}

// Without this the provider shows a page of its own that needs a script, when somebody else was signed in here.
async function forgetSomebodyElse(
  provider: Provider,
  interaction: Awaited<ReturnType<Provider['interactionDetails']>>,
  subject: string,
): Promise<void> {
  const { session } = interaction;
  if (!session?.uid || !session.accountId || session.accountId === subject) return;
  await (await provider.Session.findByUid(session.uid))?.destroy();
  delete session.uid;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) {
    body += String(part);
    if (body.length > 10_000) throw new Error('The form is too large');
  }
  return body;
}

function failed(options: IdentityProviderOptions, response: ServerResponse, error: unknown): void {
  const expired = (error as { error?: string }).error === 'invalid_request';
  if (!expired) console.error(error);
  if (response.headersSent) return void response.destroy();
  const text = expired
    ? 'Deze aanmelding is verlopen. Ga terug en begin opnieuw.'
    : 'Er ging iets mis. Probeer het opnieuw.';
  response.writeHead(expired ? 400 : 500, pageHeaders).end(messagePage('Aanmelden lukte niet', text, backTo(options)));
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
