import { expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { addDays, addMonths, dutchDateWithDay, localDateOf } from '#libs/platform/domain/index.js';
import { newVisitor, phone } from '../support/browser.js';
import type { TestRegion } from '../support/region.js';
import type { SignedInApi } from '../support/sign-in.js';
import type { SmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';
import { choose, expectGood, fillDay, heading } from './visit.js';

export interface ApplicationSurroundings {
  readonly api: SignedInApi;
  readonly region: TestRegion;
  readonly browser: Browser;
  readonly origin: string;
  readonly mail: SmtpSink;
}

const today = localDateOf(new Date());
const bornOn = addMonths(addDays(today, -40), -38);

async function arrive({ browser, origin }: ApplicationSurroundings): Promise<{ visitor: BrowserContext; page: Page }> {
  const visitor = await newVisitor(browser, origin, phone);
  visitor.setDefaultTimeout(30_000);
  return { visitor, page: await visitor.newPage() };
}

const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Verder' }).click();
/** The choice of a question, when several have a yes. */
const answer = (page: Page, question: string, label: string): Promise<void> =>
  page.getByRole('group', { name: question }).locator('label', { hasText: label }).click();

async function mailTo({ mail }: ApplicationSurroundings, address: string, subject: RegExp): Promise<string> {
  const find = () =>
    mail.received.find(({ to, mail: { subject: said } }) => to.includes(address) && subject.test(said ?? ''));
  await until(`a mail to ${address}`, () => find() !== undefined);
  return find()?.mail.text ?? '';
}

export function applicationJourneys(around: () => ApplicationSurroundings): void {
  it('by a parent on a phone: from the choice of a school to the receipt, and at the school to the clock', async () => {
    const { api, region } = around();
    await api.admin.query("UPDATE location SET sector = 'po', governance = 'private' WHERE id = $1", [region.location]);
    const { visitor, page } = await arrive(around());
    await page.goto('/kind-aanmelden');
    await heading(page, 'Meld uw kind aan bij een basisschool');
    await goOn(page);
    await page.getByRole('heading', { name: /1 ding niet goed/ }).waitFor();
    await expectGood(page, 'apply-school-missing');
    await page.getByLabel('Zoek op naam, wijk of straat').fill('regenboog');
    await choose(page, 'De Regenboog Noord');
    await goOn(page);

    await heading(page, 'Uw kind');
    await goOn(page);
    await page.getByRole('heading', { name: /3 dingen niet goed/ }).waitFor();
    await expectGood(page, 'apply-child-missing');
    await page.getByLabel('Roepnaam').fill('Noor');
    await page.getByLabel('Achternaam, zonder voorvoegsel').fill('Zwaluw');
    await fillDay(page, 'child.bornOn', bornOn);
    await page.getByLabel(/^Postcode/).fill('1315 AB');
    await goOn(page);

    await heading(page, 'Over u');
    await page.getByLabel('Uw voor- en achternaam').fill('Samira Zwaluw');
    await page.getByLabel('Uw e-mailadres').fill('samira@thuis.example');
    await answer(page, 'Heeft u gezag over dit kind?', 'Nee');
    await answer(page, 'Is er nog een ouder of verzorger?', 'Nee');
    await goOn(page);
    await page
      .getByText(/mag alleen wie gezag heeft/)
      .first()
      .waitFor();
    await expectGood(page, 'apply-parents-without-authority');
    await answer(page, 'Heeft u gezag over dit kind?', 'Ja');
    await goOn(page);

    await heading(page, 'Hulp voor uw kind');
    await choose(page, 'Ik weet het niet');
    await page.getByLabel(/Welke hulp heeft uw kind nodig/).fill('Zij praat nog weinig.');
    await expectGood(page, 'apply-support');
    await goOn(page);

    await heading(page, 'Uw wensen');
    await answer(page, 'Meldt u uw kind ook aan bij een andere school?', 'Ja');
    await page.getByLabel('Welke school of scholen?').fill('De Klimop');
    await choose(page, 'Deze school');
    await expectGood(page, 'apply-wishes');
    await goOn(page);

    await heading(page, 'Klopt alles?');
    await expectGood(page, 'apply-check');
    await page.goBack();
    await heading(page, 'Uw wensen');
    expect(await page.getByLabel('Welke school of scholen?').inputValue()).toBe('De Klimop');
    await goOn(page);
    await page.getByRole('button', { name: 'Stuur mij een code' }).click();

    await heading(page, 'Typ de code uit uw mail');
    const text = await mailTo(around(), 'samira@thuis.example', /Uw code/);
    const code = /^\d{6}$/m.exec(text)?.[0] ?? '';
    expect(text).not.toMatch(/\bNoor\b|Zwaluw/);
    await page.getByLabel('Code').fill(code === '000000' ? '000001' : '000000');
    await page.getByRole('button', { name: 'Meld aan' }).click();
    await page
      .getByText(/Deze code klopt niet/)
      .first()
      .waitFor();
    await expectGood(page, 'apply-code-wrong');
    await page.getByLabel('Code').fill(code);
    await page.getByRole('button', { name: 'Meld aan' }).click();

    await heading(page, 'De school heeft uw aanmelding');
    await page.getByText(/U heeft Noor Zwaluw aangemeld bij De Regenboog Noord op/).waitFor();
    await page.getByText(/De school besluit uiterlijk op/).waitFor();
    await expectGood(page, 'apply-receipt');
    const receipt = await mailTo(around(), 'samira@thuis.example', /Ontvangstbevestiging/);
    expect(receipt).not.toMatch(/\bNoor\b|Zwaluw/);
    const link = /https?:\S+\/kind-aanmelden\/ontvangst\/\S+/.exec(receipt)?.[0] ?? '';
    await page.goto(link);
    await page.getByText(/De Regenboog Noord heeft uw aanmelding ontvangen op/).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/Noor Zwaluw/);
    await expectGood(page, 'apply-receipt-from-mail');
    await visitor.close();
  }, 240_000);

  it('by the school, with one click, to the child with the day that the parents were told', async () => {
    const { api, region } = around();
    const person = await api.person({
      role: 'school-administration',
      organisationId: region.school,
      locationId: region.location,
    });
    const { visitor, page } = await arrive(around());
    await page.goto('/');
    await page.getByRole('link', { name: /^Inloggen met/ }).click();
    await page.locator(`button[value="${person.subject}"]`).click();
    await page.getByRole('link', { name: '1 nieuwe aanmelding van ouders' }).click();
    await heading(page, 'Aanmeldingen van ouders');
    await page.getByRole('link', { name: 'Noor Zwaluw' }).waitFor();
    await expectGood(page, 'applications-waiting');
    await page.getByRole('link', { name: 'Noor Zwaluw' }).click();
    await page.getByText('Zij praat nog weinig.').waitFor();
    await page.getByRole('button', { name: 'Is dubbel' }).click();
    await page.getByRole('button', { name: 'Is dubbel' }).click();
    await page.getByRole('heading', { name: /niet goed/ }).waitFor();
    await expectGood(page, 'application-double-without-reason');
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await expectGood(page, 'application');
    await page.getByRole('button', { name: 'Neem over' }).click();
    await heading(page, 'Noor Zwaluw');
    await page.getByText(dutchDateWithDay(today)).first().waitFor();
    await page.getByText('Besluit uiterlijk').first().waitFor();
    await page.getByText('Samira Zwaluw').first().waitFor();
    await expectGood(page, 'application-taken-over');
    await visitor.close();
  }, 240_000);

  it('by the coordinator, as a number for each school', async () => {
    const { api, region } = around();
    const person = await api.person({ role: 'region-coordinator', organisationId: region.municipality });
    const { visitor, page } = await arrive(around());
    await page.goto('/ouderaanmeldingen');
    await page.getByRole('link', { name: /^Inloggen met/ }).click();
    await page.locator(`button[value="${person.subject}"]`).click();
    await page.getByRole('heading', { name: 'Nergens wachten aanmeldingen van ouders' }).waitFor();
    await expectGood(page, 'applications-counted');
    await visitor.close();
  }, 120_000);
}
