import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Surroundings, arriveAs, choose, expectGood, heading } from './visit.js';

/** A form from its beginning on the page of a child: saved by itself, never lost, closed when it is complete. */
export function handoverFormJourneys(around: () => Surroundings): void {
  it('begins a form on the page of a child, with what is known, and goes on after an interruption', async () => {
    const { visitor, page } = await arriveAs(around(), 'pedagogisch-medewerker', '/kinderen');
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Begin Peuterestafette' }).click();
    await heading(page, /^Wat nog mist: \d+ vragen$/, 2);
    await page.getByText(/^Wie kan dit nu zien: alleen medewerkers van/).waitFor();
    await expectGood(page, 'handover-form');

    await openSection(page, 'Het kind');
    await page.getByText('Ingevuld vanuit: gegevens van het kind').first().waitFor();
    await expectGood(page, 'handover-prefilled');

    await openSection(page, 'Voorschoolse educatie');
    await choose(page, 'Uk & Puk');
    await page.getByLabel('Hoeveel maanden?').fill('18');
    await saved(page);
    await page.reload();
    await heading(page, 'Voorschoolse educatie', 2);
    expect(await page.getByLabel('Hoeveel maanden?').inputValue()).toBe('18');
    await page.getByRole('button', { name: 'Dit onderdeel is klaar' }).click();
    await page.getByRole('button', { name: 'Heropen dit onderdeel' }).waitFor();
    await expectGood(page, 'handover-section-closed');

    await openSection(page, 'Taal');
    await page.getByRole('button', { name: 'Dit onderdeel is klaar' }).click();
    await page
      .getByRole('link', { name: /Begrijpt wat er gezegd wordt/ })
      .first()
      .waitFor();
    await expectGood(page, 'handover-section-incomplete');
    await visitor.close();
  });

  it('keeps what is typed while the connection is away, and shows both texts when two people write in one box', async () => {
    const [first, second] = [
      await arriveAs(around(), 'pedagogisch-medewerker', '/overdrachten'),
      await arriveAs(around(), 'locatiemanager', '/overdrachten'),
    ];
    for (const { page } of [first, second]) {
      await page.getByRole('table').getByRole('link').first().click();
      await openSection(page, 'Waar het kind van houdt');
    }
    const box = (page: Page) => page.getByRole('textbox', { name: /^Waar is het kind goed in/ });
    await first.visitor.setOffline(true);
    await box(first.page).fill('Bouwt torens tot het plafond.');
    await first.page
      .getByText(/^Nog niet opgeslagen: geen verbinding/)
      .first()
      .waitFor();
    await expectGood(first.page, 'handover-offline');
    await first.visitor.setOffline(false);
    await saved(first.page);

    await box(second.page).fill('Zingt de hele dag.');
    const dialog = second.page.getByRole('dialog');
    await dialog.getByText('Bouwt torens tot het plafond.').first().waitFor();
    await expectGood(second.page, 'handover-conflict');
    await dialog.locator('label', { hasText: 'Allebei' }).click();
    await dialog.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
    await saved(second.page);
    const text = await box(second.page).inputValue();
    expect(text).toContain('Zingt de hele dag.');
    expect(text).toContain('Bouwt torens tot het plafond.');
    await first.visitor.close();
    await second.visitor.close();
  });
}

async function openSection(page: Page, title: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Onderdelen' })
    .getByRole('link', { name: new RegExp(`^${title} (?:Niet|Minimum|Voltooid)`) })
    .click();
  await heading(page, title, 2);
}

const saved = (page: Page): Promise<void> =>
  page
    .getByText(/^Opgeslagen/)
    .first()
    .waitFor();
