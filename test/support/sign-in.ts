import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DemoAccount, startIdentityProvider } from '../../apps/dev/src/identity-provider/index.js';
import { type TestApi, startApi } from './api.js';

type Answer = Awaited<ReturnType<NestFastifyApplication['inject']>>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const clientSecret = 'a-secret-for-the-tests';
export const testOrigin = 'http://127.0.0.1:3000';

/** Who must be able to sign in. */
export interface PersonWish {
  readonly role: string;
  readonly organisationId: string;
  /** without it: all locations of the organisation */
  readonly locationId?: string;
  readonly name?: string;
  /** the organisation that the identity provider names; without it none */
  readonly organisationCode?: string;
  readonly acr?: string;
  readonly amr?: readonly string[];
}

/** Speaks with the API as a browser does: keeps cookies, and sends X-CSRF as our own web does. */
export class Client {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    readonly personId = '',
    readonly membershipId = '',
    readonly subject = '',
  ) {}

  /** @param path `pupils` stands for `/api/v1/pupils` */
  async send(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.app.inject({
      method,
      url: path.startsWith('/') ? path : `/api/v1/${path}`,
      headers: { 'x-csrf': '1', ...(cookie && { cookie }), ...headers },
      ...(body !== undefined && { payload: body as object }),
    });
    for (const { name, value } of answer.cookies as { name: string; value: string }[]) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  get = (path: string, headers?: Record<string, string>): Promise<Answer> => this.send('GET', path, undefined, headers);
  post = (path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> =>
    this.send('POST', path, body, headers);
  put = (path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> =>
    this.send('PUT', path, body, headers);
  delete = (path: string, headers?: Record<string, string>): Promise<Answer> =>
    this.send('DELETE', path, undefined, headers);
}

export interface SignedInApi extends TestApi {
  /** superuser on the database of this API */
  readonly admin: pg.Pool;
  /** signs in a new person with this role, for real */
  as(wish: PersonWish): Promise<Client>;
  /** makes the person and lets the provider know; does not sign in */
  person(wish: PersonWish): Promise<{ personId: string; membershipId: string; subject: string }>;
  /** lets the provider know somebody of whom Estafette knows nothing */
  stranger(more?: Partial<DemoAccount>): string;
  /** signs in somebody that the provider knows; `invitation` is the code from the mail */
  signIn(subject: string, more?: { client?: Client; invitation?: string; returnTo?: string }): Promise<SignInResult>;
  /** the way to the provider and back, up to our own callback, which is not yet asked */
  goToProvider(client: Client, subject: string, more?: { invitation?: string; returnTo?: string }): Promise<string>;
}

export interface SignInResult {
  readonly client: Client;
  /** where the browser stands at the end */
  readonly location: string;
}

/** The real API with the real development identity provider beside it. One per spec file. */
export async function startSignedInApi(label: string, settings: Record<string, string> = {}): Promise<SignedInApi> {
  const origin = settings['PUBLIC_ORIGIN'] ?? testOrigin;
  const provider = await startTestProvider(origin);
  const generous = { RATE_LIMIT_PER_MINUTE: '100000', RATE_LIMIT_SIGN_IN_PER_MINUTE: '100000' };
  const api = await startApi(label, { ...generous, ...provider.settings, ...settings });
  const admin = new pg.Pool({ connectionString: api.database.adminUrl, max: 2 });
  const goToProvider: SignedInApi['goToProvider'] = async (client, subject, more = {}) => {
    const query = new URLSearchParams({ provider: 'account', returnTo: '/', ...more });
    const start = await client.get(`session/login?${query.toString()}`);
    return walk(String(start.headers.location), subject, origin);
  };
  const signIn: SignedInApi['signIn'] = async (
    subject,
    { client = new Client(api.app, '', '', subject), ...more } = {},
  ) => {
    const back = new URL(await goToProvider(client, subject, more));
    const end = await client.get(back.pathname + back.search);
    return { client, location: String(end.headers.location) };
  };
  const person = async (wish: PersonWish) => {
    const known = await addPerson(admin, provider.issuer, wish);
    provider.add(accountOf(known.subject, wish));
    return known;
  };
  return {
    ...api,
    admin,
    person,
    goToProvider,
    signIn,
    stranger: (more = {}) => {
      const subject = `stranger-${randomUUID()}`;
      provider.add({ ...accountOf(subject, {}), ...more });
      return subject;
    },
    as: async (wish) => {
      const { personId, membershipId, subject } = await person(wish);
      const { client } = await signIn(subject, { client: new Client(api.app, personId, membershipId, subject) });
      if (client.cookies.size === 0) throw new Error(`Signing in as ${wish.role} did not work`);
      return client;
    },
    close: async () => {
      await admin.end();
      await api.close();
      await provider.stop();
    },
  };
}

async function startTestProvider(origin: string) {
  const folder = mkdtempSync(join(tmpdir(), 'estafette-accounts-'));
  const accountsFile = join(folder, 'accounts.json');
  writeFileSync(accountsFile, '[]');
  const provider = await startIdentityProvider({
    port: 0,
    accountsFile,
    clientId: 'estafette',
    clientSecret,
    redirectUris: [`${origin}/api/v1/session/callback`],
    postLogoutRedirectUris: [`${origin}/`],
  });
  return {
    issuer: provider.issuer,
    settings: { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_SECRET: clientSecret, PUBLIC_ORIGIN: origin },
    add(account: DemoAccount): void {
      const known = JSON.parse(readFileSync(accountsFile, 'utf8')) as DemoAccount[];
      writeFileSync(accountsFile, JSON.stringify([...known, account]));
    },
    stop: async () => {
      await provider.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

const accountOf = (subject: string, wish: Partial<PersonWish>): DemoAccount => ({
  subject,
  name: wish.name ?? subject,
  email: `${subject}@estafette.example`,
  roleLabel: wish.role ?? '',
  organisationLabel: '',
  organisationCode: wish.organisationCode ?? '',
  ...(wish.acr !== undefined && { acr: wish.acr }),
  ...(wish.amr !== undefined && { amr: wish.amr }),
});

async function addPerson(admin: pg.Pool, issuer: string, wish: PersonWish) {
  const [personId, membershipId] = [randomUUID(), randomUUID()];
  const subject = `${wish.role}-${personId}`;
  await admin.query(
    `INSERT INTO person (id, display_name, email, issuer, subject, status) VALUES ($1, $2, $3, $4, $5, 'active')`,
    [personId, wish.name ?? subject, `${subject}@estafette.example`, issuer, subject],
  );
  await admin.query(
    `INSERT INTO membership (id, person_id, organisation_id, location_id, role, started_on)
     VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
    [membershipId, personId, wish.organisationId, wish.locationId ?? null, wish.role],
  );
  return { personId, membershipId, subject };
}

/** Follows the provider's redirects with a jar of its own, chooses the account, and stops at the client's callback. */
async function walk(start: string, subject: string, origin: string): Promise<string> {
  const jar = new Map<string, string>();
  let [url, form]: [string, URLSearchParams | null] = [start, null];
  for (let step = 0; step < 12; step += 1) {
    if (url.startsWith(`${origin}/`)) return url;
    const response: Response = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      body: form,
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    await response.arrayBuffer();
    form = location ? null : new URLSearchParams({ account: subject });
    url = location ? new URL(location, url).href : url;
  }
  throw new Error(`The identity provider keeps asking: ${url}`);
}
