import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessibilityViolations, fitsItsWidth, newVisitor, phone, picture, startBrowser } from '../support/browser.js';
import { freePort } from '../support/free-port.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  api = await startSignedInApi('journey_accounts', { PUBLIC_ORIGIN: origin, WEB_ROOT: 'dist/web' });
  await api.app.listen(port, '127.0.0.1');
  region = await addRegion(api.admin);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

/** Signs in at the identity provider, by its page, as a new person with this role. */
async function arrive(role: string, organisationId: string, viewport?: { width: number; height: number }) {
  const person = await api.person({ role, organisationId, name: 'Samira El Amrani' });
  const visitor = await newVisitor(browser, origin, viewport);
  const page = await visitor.newPage();
  await page.goto('/beheer/accounts');
  await page.getByRole('link', { name: /schoolaccount/ }).click();
  await page.locator(`button[value="${person.subject}"]`).click();
  await page.waitForURL(`${origin}/**`);
  return { page, visitor, ...person };
}
const leave = (visitor: BrowserContext) => visitor.close();

/** The drawn circle lies over the real one: a person presses the words. */
const choose = (page: Page, label: string) => page.locator('label', { hasText: label }).click();

async function expectGood(page: Page, name: string): Promise<void> {
  expect([name, await accessibilityViolations(page)]).toEqual([name, []]);
  expect([name, await fitsItsWidth(page)]).toEqual([name, true]);
  await picture(page, name);
}

describe('an account administrator', () => {
  it('invites a colleague, sees the mistakes in between, gives a role more, and ends the account', async () => {
    const { page, visitor } = await arrive('account-administrator', region.school);
    await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
    await page.getByRole('row', { name: /Samira/ }).waitFor();
    await expectGood(page, 'accounts-list');

    await page.getByRole('link', { name: 'Nodig iemand uit' }).click();
    await page.getByRole('heading', { level: 1, name: 'Iemand uitnodigen' }).waitFor();
    await page.getByLabel('E-mailadres').fill('geen adres');
    await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
    await page.getByRole('heading', { name: /niet goed ingevuld/ }).waitFor();
    expect(await page.title()).toMatch(/^Fout:/);
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe('geen adres');
    await expectGood(page, 'accounts-new-with-mistakes');

    await page.getByLabel('Naam').fill('Bram de Wit');
    await page.getByLabel('E-mailadres').fill('bram@school.example');
    await choose(page, 'Intern begeleider');
    await page.getByLabel('Locatie').selectOption({ label: 'De Regenboog Zuid' });
    await expectGood(page, 'accounts-new');
    await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
    await page.getByRole('link', { name: 'Bram de Wit' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bram de Wit' }).waitFor();
    expect(await page.title()).not.toContain('Bram');
    await expectGood(page, 'accounts-one');

    await page.getByRole('button', { name: 'Geef een rol erbij' }).click();
    await choose(page, 'Leerkracht');
    await page.getByRole('button', { name: 'Geef deze rol' }).click();
    await page.getByRole('button', { name: /Beëindig rol Leerkracht/ }).click();
    await expectGood(page, 'accounts-end-role');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Beëindig het account' }).click();
    const question = page.getByRole('dialog');
    await question.getByRole('heading', { name: /Bram de Wit beëindigen/ }).waitFor();
    await expectGood(page, 'accounts-end');
    await question.getByRole('button', { name: 'Beëindig het account' }).click();
    await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
    await page.getByRole('link', { name: 'Bram de Wit' }).waitFor({ state: 'detached' });
    await leave(visitor);
  });

  it('finds colleagues on a phone, where the table becomes cards', async () => {
    const { page, visitor } = await arrive('account-administrator', region.board, phone);
    for (const name of ['Jan', 'Çelik', 'محمد العربي'])
      await api.person({ role: 'school-head', organisationId: region.school, name });
    await page.goto('/beheer/accounts');
    await page.getByRole('link', { name: 'Çelik' }).waitFor();
    await expectGood(page, 'accounts-list-phone');
    await page.getByLabel('Naam of e-mailadres').fill('çel');
    await page.getByRole('link', { name: 'Jan' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Çelik' }).waitFor();
    await page.getByLabel('Naam of e-mailadres').fill('niemand');
    await page.getByRole('heading', { name: 'Niemand gevonden' }).waitFor();
    await expectGood(page, 'accounts-nobody-phone');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/beheer/accounts/nieuw');
    await page.getByLabel('Organisatie').selectOption({ label: 'De Regenboog' });
    await choose(page, 'Directeur');
    await expectGood(page, 'accounts-new-narrow');
    await leave(visitor);
  });
});

describe('everybody who is signed in', () => {
  it('sees where that is, and signs out everywhere', async () => {
    const { page, visitor, subject } = await arrive('school-head', region.school);
    const elsewhere = (await api.signIn(subject)).client;
    await page.getByRole('button', { name: /je account/ }).click();
    await page.getByRole('button', { name: 'Mijn sessies' }).click();
    await page.getByText('Deze plek').waitFor();
    await expectGood(page, 'own-sessions');
    await page.getByRole('button', { name: /Log daar uit/ }).click();
    await page.getByText('Je bent alleen hier ingelogd.').waitFor();
    expect((await elsewhere.get('session')).statusCode).toBe(401);
    await page.getByRole('button', { name: 'Log overal uit' }).click();
    await page.getByRole('heading', { name: 'Inloggen' }).waitFor();
    await page.goto('/sessies');
    await page.getByRole('heading', { name: 'Inloggen' }).waitFor();
    await leave(visitor);
  });

  it('reads who may do what', async () => {
    const { page, visitor } = await arrive('policy-officer', region.municipality);
    await page.goto('/beheer/rechten');
    await page.getByText('Deze rol ziet alleen aantallen').waitFor();
    await expectGood(page, 'rights');
    await page.getByLabel('Rol').selectOption({ label: 'Aanmeldcoördinator' });
    await page.getByText('Een bestand met kinderen inlezen').waitFor();
    await leave(visitor);
  });
});

describe('somebody with an invitation', () => {
  it('comes from the mail to the sign-in page, and with a broken link to an explanation', async () => {
    const visitor = await newVisitor(browser, origin);
    const page = await visitor.newPage();
    await page.goto(`/uitnodiging?code=${'A'.repeat(43)}`);
    await page.getByText('Je bent uitgenodigd').waitFor();
    await expectGood(page, 'invitation');
    const provider = page.getByRole('link', { name: /schoolaccount/ });
    expect(await provider.getAttribute('href')).toContain(`invitation=${'A'.repeat(43)}`);
    await page.goto('/uitnodiging?code=half');
    await page.getByText('Deze uitnodiging is al gebruikt of verlopen').waitFor();
    await expectGood(page, 'invitation-broken');
    await leave(visitor);
  });
});
