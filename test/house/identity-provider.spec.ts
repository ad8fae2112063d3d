import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as openid from 'openid-client';
import {
  type DemoAccount,
  type IdentityProvider,
  startIdentityProvider,
} from '../../apps/dev/src/identity-provider/index.js';

const origin = 'http://127.0.0.1:3999';
const callback = `${origin}/api/v1/session/callback`;
const account = (subject: string, more: Partial<DemoAccount> = {}): DemoAccount => ({
  subject,
  name: `Naam van <${subject}>`,
  email: `${subject}@estafette.example`,
  roleLabel: 'Aanmeldcoördinator',
  organisationLabel: 'Gemeente "Almere"',
  organisationCode: 'GM0034',
  ...more,
});

/** A browser without scripts: follows redirects by hand and keeps cookies. */
class Browser {
  private readonly cookies = new Map<string, string>();

  async go(url: string, form?: Record<string, string>): Promise<{ status: number; location: string; text: string }> {
    const response = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      body: form ? new URLSearchParams(form) : null,
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value && !/expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    const location = response.headers.get('location');
    return {
      status: response.status,
      location: location ? new URL(location, url).href : '',
      text: await response.text(),
    };
  }

  /** Follows redirects up to a page or up to the client's own address. */
  async follow(url: string, form?: Record<string, string>): Promise<{ at: string; status: number; text: string }> {
    let answer = await this.go(url, form);
    let at = url;
    while (answer.location) {
      at = answer.location;
      if (at.startsWith(origin)) break;
      answer = await this.go(at);
    }
    return { at, status: answer.status, text: answer.text };
  }
}

describe('development identity provider', () => {
  const folder = mkdtempSync(join(tmpdir(), 'estafette-idp-'));
  const accountsFile = join(folder, 'accounts.json');
  const options = {
    port: 0,
    accountsFile,
    clientId: 'estafette',
    clientSecret: 'a-secret-for-this-test',
    redirectUris: [callback],
    postLogoutRedirectUris: [`${origin}/`],
  };
  let provider: IdentityProvider;
  let client: openid.Configuration;

  beforeAll(async () => {
    writeFileSync(accountsFile, JSON.stringify([account('noor')]));
    provider = await startIdentityProvider(options);
    client = await openid.discovery(
      new URL(provider.issuer),
      'estafette',
      undefined,
      openid.ClientSecretBasic(options.clientSecret),
      {
        execute: [openid.allowInsecureRequests],
      },
    );
  });
  afterAll(async () => {
    await provider.stop();
    rmSync(folder, { recursive: true });
  });

  const begin = async (more: Record<string, string> = {}) => {
    const verifier = openid.randomPKCECodeVerifier();
    const [state, nonce] = [openid.randomState(), openid.randomNonce()];
    const url = openid.buildAuthorizationUrl(client, {
      redirect_uri: callback,
      scope: 'openid profile email organisation',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...more,
    });
    return { url: url.href, checks: { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce } };
  };
  const signIn = async (browser: Browser, subject: string, more: Record<string, string> = {}) => {
    const { url, checks } = await begin(more);
    const page = await browser.follow(url);
    const back = page.at.startsWith(origin) ? page : await browser.follow(page.at, { account: subject });
    return openid.authorizationCodeGrant(client, new URL(back.at), checks);
  };

  it('shows every account with role, name and organisation, as text', async () => {
    const page = await new Browser().follow((await begin()).url);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html lang="nl">');
    expect(page.text).toContain('Aanmeldcoördinator');
    expect(page.text).toContain('Naam van &lt;noor&gt;');
    expect(page.text).toContain('Gemeente &quot;Almere&quot;');
    expect(page.text).not.toContain('<script');
  });

  it('one click gives a code; the ID token says who, from which organisation, how and when', async () => {
    const tokens = await signIn(new Browser(), 'noor');
    expect(tokens.claims()).toMatchObject({
      iss: provider.issuer,
      sub: 'noor',
      name: 'Naam van <noor>',
      email: 'noor@estafette.example',
      organisation_code: 'GM0034',
      acr: 'http://eidas.europa.eu/LoA/substantial',
      amr: ['pwd', 'otp', 'mfa'],
      auth_time: expect.any(Number),
    });
  });

  it('an account that is added while it runs can sign in, at its own level', async () => {
    writeFileSync(
      accountsFile,
      JSON.stringify([account('noor'), account('low', { acr: 'http://eidas.europa.eu/LoA/low', amr: ['pwd'] })]),
    );
    const tokens = await signIn(new Browser(), 'low');
    expect(tokens.claims()).toMatchObject({ sub: 'low', acr: 'http://eidas.europa.eu/LoA/low', amr: ['pwd'] });
  });

  it('a second sign-in needs no click, unless the client asks for it; then somebody else may be chosen', async () => {
    const browser = new Browser();
    await signIn(browser, 'noor');
    expect((await signIn(browser, 'nobody-clicks')).claims()?.sub).toBe('noor');
    const stepUp = await browser.follow((await begin({ prompt: 'login', max_age: '0' })).url);
    expect(stepUp.text).toContain('Kies wie je bent');
    expect((await signIn(browser, 'low', { prompt: 'login' })).claims()?.sub).toBe('low');
  });

  it('signs out without a question and goes back to the client', async () => {
    const browser = new Browser();
    const tokens = await signIn(browser, 'noor');
    const out = openid.buildEndSessionUrl(client, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: `${origin}/`,
      state: 'here',
    });
    expect((await browser.follow(out.href)).at).toBe(`${origin}/?state=here`);
    expect((await browser.follow((await begin()).url)).text).toContain('Kies wie je bent');
  });

  it('refuses a strange return address, a request without PKCE and a code that is used twice', async () => {
    const strange = await new Browser().follow((await begin({ redirect_uri: 'http://evil.example/' })).url);
    expect(strange.status).toBe(400);
    expect(strange.text).toContain('Terug naar Estafette');
    const withoutPkce = new URL((await begin()).url);
    withoutPkce.searchParams.delete('code_challenge');
    withoutPkce.searchParams.delete('code_challenge_method');
    expect((await new Browser().follow(withoutPkce.href)).at).toContain('error=invalid_request');
    const { url, checks } = await begin();
    const browser = new Browser();
    const back = new URL((await browser.follow((await browser.follow(url)).at, { account: 'noor' })).at);
    await openid.authorizationCodeGrant(client, back, checks);
    await expect(openid.authorizationCodeGrant(client, back, checks)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('says in Dutch that a sign-in has expired, and that an account is unknown', async () => {
    const expired = await new Browser().go(`${provider.issuer}/aanmelden/unknown`);
    expect([expired.status, expired.text.includes('verlopen')]).toEqual([400, true]);
    const browser = new Browser();
    const page = await browser.follow((await begin()).url);
    const unknown = await browser.go(page.at, { account: 'ghost' });
    expect([unknown.status, unknown.text.includes('Dit account is er niet')]).toEqual([400, true]);
  });

  it('refuses to start in production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      await expect(startIdentityProvider(options)).rejects.toThrow('niet in productie');
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });
});
