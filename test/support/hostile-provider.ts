import { type KeyObject, createSign, generateKeyPairSync } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Claims = Record<string, unknown>;

/** What the provider does wrong in its next answer. */
export interface Misbehaviour {
  /** changes the claims of the ID token; undefined removes one */
  claims?: Claims;
  /** changes the header of the ID token */
  header?: Claims;
  /** signs with a key that it did not publish */
  foreignKey?: boolean;
  /** answers the token request with this status and a web page */
  status?: number;
}

export interface HostileProvider {
  readonly issuer: string;
  next: Misbehaviour;
  /** form of the last token request */
  lastTokenRequest: URLSearchParams;
  /** goes down, and comes up again at the same address */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** An identity provider that does as it is told: what a real one never does. Signs in at once, without a page. */
export async function startHostileProvider(clientId: string): Promise<HostileProvider> {
  const [own, foreign] = [
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ];
  const server = createServer((request, response) => void answer(request, response));
  const nonces = new Map<string, string>();
  const provider: HostileProvider = {
    issuer: '',
    next: {},
    lastTokenRequest: new URLSearchParams(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: () => new Promise((resolve) => server.listen(Number(new URL(provider.issuer).port), '127.0.0.1', resolve)),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', provider.issuer);
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration') return void json(discovery(provider.issuer));
    if (url.pathname === '/jwks')
      return void json({
        keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }],
      });
    if (url.pathname === '/authorize') {
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      const code = Math.random().toString(36).slice(2);
      nonces.set(code, url.searchParams.get('nonce') ?? '');
      back.search = new URLSearchParams({
        code,
        state: url.searchParams.get('state') ?? '',
        iss: provider.issuer,
      }).toString();
      return void response.writeHead(302, { location: back.href }).end();
    }
    provider.lastTokenRequest = new URLSearchParams(await bodyOf(request));
    const { status, claims, header, foreignKey } = provider.next;
    if (status) return void response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Storing</h1>');
    const nonce = nonces.get(provider.lastTokenRequest.get('code') ?? '');
    const idToken = sign(
      (foreignKey ? foreign : own).privateKey,
      { alg: 'RS256', kid: 'own', ...header },
      { ...proper(provider.issuer, clientId, nonce), ...claims },
    );
    json({ access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: idToken });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(provider, { issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  return provider;
}

const discovery = (issuer: string): Claims => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  authorization_response_iss_parameter_supported: true,
  code_challenge_methods_supported: ['S256'],
});

const proper = (issuer: string, clientId: string, nonce: string | undefined): Claims => {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer, sub: 'somebody', aud: clientId, iat: now, exp: now + 60, auth_time: now, nonce };
};

function sign(key: KeyObject, header: Claims, claims: Claims): string {
  const part = (value: Claims): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part(header)}.${part(claims)}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
