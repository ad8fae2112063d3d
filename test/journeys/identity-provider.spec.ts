import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type IdentityProvider, startIdentityProvider } from '../../apps/dev/src/identity-provider/index.js';
import {
  accessibilityViolations,
  fitsItsWidth,
  newVisitor,
  phone,
  picture,
  startBrowser,
  wide,
} from '../support/browser.js';

const origin = 'http://127.0.0.1:3999';
const long = 'Stichting Samenwerkende Peuteropvang Almere-Buiten en Omstreken, locatie Regenboogbuurt';

describe('page of the development identity provider', () => {
  const folder = mkdtempSync(join(tmpdir(), 'estafette-idp-'));
  const accountsFile = join(folder, 'accounts.json');
  let provider: IdentityProvider;
  let browser: Browser;

  beforeAll(async () => {
    const roles = [
      'Aanmeldcoördinator',
      'Pedagogisch medewerker',
      'Directeur',
      'Intern begeleider',
      'Beleidsmedewerker',
    ];
    const accounts = roles.map((roleLabel, i) => ({
      subject: `account-${i}`,
      name: `Naam Achternaam-van der ${roleLabel}`,
      email: `account-${i}@estafette.example`,
      roleLabel,
      organisationLabel: i % 2 ? long : 'Gemeente Almere',
      organisationCode: `${i}`,
    }));
    writeFileSync(accountsFile, JSON.stringify(accounts));
    provider = await startIdentityProvider({
      port: 0,
      accountsFile,
      clientId: 'estafette',
      clientSecret: 'a-secret-for-this-test',
      redirectUris: [`${origin}/api/v1/session/callback`],
      postLogoutRedirectUris: [`${origin}/`],
    });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await provider?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const signInUrl = (): string =>
    `${provider.issuer}/auth?${new URLSearchParams({
      client_id: 'estafette',
      response_type: 'code',
      scope: 'openid profile email',
      redirect_uri: `${origin}/api/v1/session/callback`,
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
      state: 'the-state',
    })}`;
  const open = async (viewport = wide, url = signInUrl()): Promise<Page> => {
    const page = await (await newVisitor(browser, provider.issuer, viewport)).newPage();
    await page.goto(url);
    return page;
  };

  it.each([
    ['wide', wide],
    ['on a phone', phone],
    ['at 320 pixels', { width: 320, height: 640 }],
  ])('has no violations and fits, %s', async (name, viewport) => {
    const page = await open(viewport);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    await picture(page, `identity-provider ${name}`);
    await page.context().close();
  });

  it('has no violations when something is wrong', async () => {
    for (const url of [`${provider.issuer}/aanmelden/unknown`, `${provider.issuer}/auth?client_id=unknown`]) {
      const page = await open(phone, url);
      expect(await page.getByRole('link', { name: 'Terug naar Estafette' }).getAttribute('href')).toBe(`${origin}/`);
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('is done with the keyboard: Tab to the second account, Enter', async () => {
    const page = await open();
    // Nobody listens at the client's address here: that it is asked for, with a code, is what counts.
    const asked = page.waitForRequest(/session\/callback\?code=.+/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toContain('Pedagogisch medewerker');
    await page.keyboard.press('Enter');
    expect((await asked).url()).toContain('state=the-state');
    await page.context().close();
  });
});
