import { expect, it } from '@jest/globals';
import { phone } from '../support/browser.js';
import { begin, childWithParents } from './handover-scene.js';
import { type Surroundings, arrive, arriveAs, expectGood, heading, signIn } from './visit.js';

/** What helps somebody who comes once a week: help at the task, a list that stays as it was, everything within reach. */
export function findingTheWayJourneys(around: () => Surroundings): void {
  it('finds help about this page and its keys with one key, also on the next page', async () => {
    const { visitor, page } = await arriveAs(around(), 'pedagogisch-medewerker');
    const id = await begin(visitor, await childWithParents(around(), 1));
    await page.goto('/overdrachten');
    await page.getByRole('table').getByRole('link').first().waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Hulp' });
    await help.getByText('Klik op een kind om verder te gaan.').waitFor();
    await expectGood(page, 'help-handovers');
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });

    await page.goto(`/overdrachten/${id}`);
    await page
      .getByRole('link', { name: /^Het kind/ })
      .first()
      .click();
    await heading(page, 'Het kind', 2);
    await page.locator('h1').focus();
    await page.keyboard.press('?');
    await help.getByText('Vul in wat je weet. Opslaan gaat vanzelf').waitFor();
    await help.getByText('Volgende onderdeel', { exact: true }).waitFor();
    await expectGood(page, 'help-section');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await heading(page, 'Het gezin', 2);
    await visitor.close();
  });

  it('keeps what was filtered in the address: going back, reloading and a saved link find it again', async () => {
    const school = await arriveAs(around(), 'schooladministratie', '/aanmeldingen');
    const count = school.page.getByText(/ in deze lijst, nieuwste ontvangst eerst| op deze bladzijde, nieuwste/);
    await count.waitFor();
    await school.page.getByLabel('Stand').selectOption('toegelaten');
    await school.page.waitForURL(/\/aanmeldingen\?stand=admitted$/);
    await school.page.getByText('vooraanmelding').nth(1).waitFor({ state: 'detached' });
    await school.page.getByRole('table').getByRole('link').first().waitFor();
    await expectGood(school.page, 'registrations-filtered');
    await school.page.getByRole('table').getByRole('link').first().click();
    await school.page.waitForURL(/\/kinderen\//);
    await school.page.goBack();
    await school.page.reload();
    expect(await school.page.getByLabel('Stand').inputValue()).toBe('admitted');
    await school.page.getByLabel('Stand').selectOption('ingetrokken');
    await school.page.getByRole('button', { name: 'Wis de filters' }).click();
    await school.page.waitForURL(/\/aanmeldingen$/);
    await school.visitor.close();

    const { visitor, page } = await arriveAs(
      around(),
      'aanmeldcoordinator',
      '/herinneringen?lijst=planned&regel=chase',
    );
    await page.getByText('Geen herinneringen gevonden').waitFor();
    await expectGood(page, 'reminders-filtered');
    await page.getByLabel('Waarom').selectOption({ label: '3 jaar: het kind mag worden aangemeld' });
    await page.waitForURL(/regel=may-register/);
    await page.getByRole('link', { name: 'Verstuurd' }).click();
    await page.waitForURL(/regel=may-register.*lijst=sent|lijst=sent.*regel=may-register/);
    await visitor.close();
  });

  it('reaches Beheer on a phone, and sees every group of a long list at once', async () => {
    const { visitor, page } = await arrive(around(), phone);
    await page.goto('/');
    await signIn(page, 'locatiemanager');
    await page.getByRole('link', { name: 'Beheer' }).click();
    await heading(page, 'Beheer');
    await page.getByRole('link', { name: 'Cijfers' }).waitFor();
    await page.goBack();
    const more = page.getByRole('button', { name: /^Toon alle \d+ kinderen$/ }).first();
    const count = Number(/\d+/.exec(await more.innerText())?.[0]);
    const cards = page.locator('section', { has: more }).getByRole('listitem');
    expect(await cards.count()).toBeLessThan(count);
    const group = page.locator('section', { has: page.getByRole('heading', { name: new RegExp(`\\(${count}\\)$`) }) });
    await more.click();
    await group
      .getByRole('listitem')
      .nth(count - 1)
      .waitFor();
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('A');
    await visitor.close();
  });
}
