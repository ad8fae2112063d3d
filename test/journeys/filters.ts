import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Surroundings, arriveAs, choose, expectGood, heading } from './visit.js';

const openMenu = (page: Page): Promise<void> => page.getByRole('button', { name: 'Bewaarde filters' }).click();
const item = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) });

async function save(page: Page, name: string, ...choices: string[]): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name: 'Bewaar dit filter' }).click();
  await page.getByLabel('Naam van het filter').fill(name);
  for (const choice of choices) await choose(page, choice);
  await page.getByRole('button', { name: 'Bewaar het filter' }).click();
  await page.getByText(`Het filter "${name}" is bewaard.`).waitFor();
}

export function filterJourneys(around: () => Surroundings): void {
  it('keeps a list under a name, opens the page with it, and leaves it with one click', async () => {
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator');
    await heading(page, 'Deze week');
    await openMenu(page);
    await page.getByText('Je hebt nog geen filters.').waitFor();
    await expectGood(page, 'filters-none');
    await page.getByRole('button', { name: 'Bewaar dit filter' }).click();
    await page.getByText('Er is nog niets gekozen om te bewaren.').waitFor();
    await expectGood(page, 'filters-nothing-chosen');
    await page.getByRole('button', { name: 'Terug naar de pagina' }).click();

    await page.getByRole('combobox', { name: 'Lijst' }).selectOption({ label: 'Nergens aangemeld' });
    await heading(page, 'Nergens aangemeld', 2);
    await page.getByRole('combobox', { name: 'Wijk' }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Wis de filters' }).waitFor();
    const chosen = page.url();
    await openMenu(page);
    await page.getByRole('button', { name: 'Bewaar dit filter' }).click();
    await page.getByRole('button', { name: 'Bewaar het filter' }).click();
    await page.getByText('Geef het filter een naam.').first().waitFor();
    await expectGood(page, 'filters-mistake');
    await page.getByLabel('Naam van het filter').fill('Kwijt in mijn wijk');
    await choose(page, 'Open de pagina hiermee');
    await expectGood(page, 'filters-save');
    await page.getByRole('button', { name: 'Bewaar het filter' }).click();
    await page.getByText('Het filter "Kwijt in mijn wijk" is bewaard.').waitFor();
    await page.getByText('Toon zonder filter').waitFor();

    await page.getByRole('link', { name: 'Kinderen' }).first().click();
    await page.getByRole('link', { name: 'Deze week' }).first().click();
    // The heading stood there before the click too: the address says that the page was opened anew, with the filter.
    await page.waitForURL(chosen);
    await heading(page, 'Nergens aangemeld', 2);
    await expectGood(page, 'filters-default');
    await page.getByRole('link', { name: 'Toon zonder filter' }).click();
    await page.getByText('Toon zonder filter').waitFor({ state: 'detached' });
    expect(await page.getByRole('combobox', { name: 'Lijst' }).inputValue()).toBe('overdue');
    expect(await page.getByRole('combobox', { name: 'Wijk' }).inputValue()).toBe('');

    await openMenu(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading(page, 'Nergens aangemeld', 2);
    expect(page.url()).toBe(chosen);
    await visitor.close();
  });

  it('opens the report of a wijk from a filter in two clicks, has names once, and tidies up', async () => {
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator', '/cijfers');
    await page.getByRole('navigation', { name: 'Kijk verder' }).getByRole('link').first().click();
    await page.getByRole('link', { name: 'Rapport voor het wijkoverleg' }).click();
    await heading(page, /^Wijk /);
    const report = page.url();
    await save(page, 'Mijn wijk', "Deel met collega's");
    await page.goto('/?lijst=overdue');
    await openMenu(page);
    await item(page, 'Mijn wijk').waitFor();
    await expectGood(page, 'filters-menu');
    await item(page, 'Mijn wijk').click();
    await heading(page, /^Wijk /);
    expect(page.url()).toBe(report);

    await openMenu(page);
    await page.getByRole('button', { name: 'Bewaar dit filter' }).click();
    await page.getByLabel('Naam van het filter').fill('mijn WIJK');
    await page.getByRole('button', { name: 'Bewaar het filter' }).click();
    await page.getByText('Kies een andere naam.').first().waitFor();
    await page.getByRole('button', { name: 'Annuleer' }).click();

    await openMenu(page);
    await page.getByRole('link', { name: 'Beheer je filters' }).click();
    await heading(page, 'Bewaarde filters');
    await page.getByText('Wijk: ').first().waitFor();
    await expectGood(page, 'filters-manage');
    await page.getByRole('button', { name: 'Wijzig Mijn wijk' }).click();
    await page.getByLabel('Naam van het filter').fill('Noord op papier');
    await page.getByRole('button', { name: 'Bewaar het filter' }).click();
    await page.getByRole('link', { name: 'Noord op papier' }).waitFor();
    for (const name of ['Kwijt in mijn wijk', 'Noord op papier']) {
      await page.getByRole('button', { name: `Verwijder ${name}` }).click();
      await page.getByRole('heading', { name: `Filter "${name}" verwijderen?` }).waitFor();
      if (name === 'Noord op papier') await expectGood(page, 'filters-remove');
      await page.getByRole('button', { name: 'Verwijder', exact: true }).click();
      await page.getByRole('link', { name }).waitFor({ state: 'detached' });
    }
    await heading(page, 'Je hebt nog geen filters bewaard', 2);
    await expectGood(page, 'filters-manage-none');
    await visitor.close();
  });
}

export function sharedFilterJourneys(around: () => Surroundings): void {
  it('sees it gone when the account administrator of the organisation clears it away', async () => {
    const manager = await arriveAs(around(), 'locatiemanager', '/cijfers');
    await manager.page.getByRole('navigation', { name: 'Kijk verder' }).getByRole('link').first().click();
    await save(manager.page, 'Eén locatie', "Deel met collega's");
    const { visitor, page } = await arriveAs(around(), 'accountbeheerder', '/beheer');
    await page.getByRole('link', { name: /^Gedeelde filters/ }).click();
    await heading(page, 'Gedeelde filters');
    await page.getByText('Petra de Wit').waitFor();
    await expectGood(page, 'filters-shared');
    await page.getByRole('button', { name: 'Verwijder Eén locatie' }).click();
    await page.getByRole('button', { name: 'Verwijder', exact: true }).click();
    await heading(page, 'Er zijn geen gedeelde filters', 2);
    await visitor.close();
    await manager.page.goto('/bewaarde-filters');
    await heading(manager.page, 'Je hebt nog geen filters bewaard', 2);
    await manager.visitor.close();
  });
}
