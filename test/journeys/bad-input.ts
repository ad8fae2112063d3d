import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { begin, childWithParents } from './handover-scene.js';
import { type Surroundings, arriveAs, expectGood, fillDay, heading } from './visit.js';

const script =
  '<script>document.title = "gekaapt"</script><img src="x" onerror="document.title = \'gekaapt\'"> {{7*7}}';
const turned = 'Noor \u202Eegnal\u202C نور 👩‍👩‍👧';

/** What a screen does with words that are none: they stand there as they were typed, and what is too long says so. */
export function badInputJourneys(around: () => Surroundings): void {
  it('shows a script as the text that it is, also in a name, and runs nothing', async () => {
    const { visitor, page } = await arriveAs(around(), 'pedagogisch-medewerker', '/kinderen');
    const pupilId = await childWithParents(around(), 1);
    const name = 'UPDATE pupil SET given_name = $2, family_name = $3, version = version + 1 WHERE id = $1';
    await around().stack.admin.query(name, [pupilId, turned, script.replace(' {{7*7}}', '')]);
    const id = await begin(visitor, pupilId);
    await page.goto(`/overdrachten/${id}`);
    await heading(page, /script/);
    await openSection(page, 'Waar het kind van houdt');
    const box = page.getByRole('textbox', { name: /^Waar is het kind goed in/ });
    await box.fill(`${script}\n${turned}`);
    await saved(page);
    await page.reload();
    expect(await box.inputValue()).toBe(`${script}\n${turned}`);
    await page.goto(`/kinderen/${pupilId}`);
    await heading(page, /script/);
    expect(await page.title()).not.toContain('gekaapt');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    await expectGood(page, 'bad-name');
    await page.goto('/overdrachten');
    await page.getByText('<script>').first().waitFor();
    expect(await page.title()).not.toContain('gekaapt');
    await expectGood(page, 'bad-name-in-list');
    await visitor.close();
  });

  it('keeps 10,000 characters on the screen, and says which box is too long and how much may be', async () => {
    const { visitor, page } = await arriveAs(around(), 'pedagogisch-medewerker', '/kinderen');
    const id = await begin(visitor, await childWithParents(around(), 1));
    await page.goto(`/overdrachten/${id}`);
    await openSection(page, 'Waar het kind van houdt');
    const box = page.getByRole('textbox', { name: /^Waar is het kind goed in/ });
    const long = 'Bouwt torens. '.repeat(715).slice(0, 10_000);
    await box.fill(long);
    await page
      .getByText(/tekens te veel. Maak de tekst korter/)
      .first()
      .waitFor();
    // What is wrong is said on leaving the box, never while somebody types.
    await saved(page);
    await box.blur();
    await page
      .getByText(/is 10\.000 tekens; maak het korter, tot \d+/)
      .first()
      .waitFor();
    expect(await box.inputValue()).toBe(long);
    await expectGood(page, 'bad-too-long');
    await page.reload();
    await heading(page, 'Waar het kind van houdt', 2);
    expect(await box.inputValue()).toBe(long);
    await visitor.close();
  });

  it('shows the administrator who did not sign the processing agreement, and writes down who did', async () => {
    const { stack } = around();
    const { rows } = await stack.admin.query<{ id: string; name: string }>(
      `SELECT id, name FROM organisation WHERE kind = 'board' ORDER BY code LIMIT 1`,
    );
    const [board = { id: '', name: '' }] = rows;
    await stack.admin.query('DELETE FROM processing_agreement WHERE organisation_id = $1', [board.id]);
    const { visitor, page } = await arriveAs(around(), 'functioneel-beheerder', '/beheer');
    await page.getByRole('link', { name: /^Verwerkersovereenkomsten/ }).click();
    await page.getByText('1 organisatie heeft nog niet getekend.').waitFor();
    await expectGood(page, 'agreements');
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    await page.getByRole('link', { name: 'Kies de organisatie die tekende.' }).waitFor();
    await expectGood(page, 'agreements-errors');
    await page.getByLabel('Organisatie').selectOption({ label: board.name });
    await fillDay(page, 'signedOn', '2026-10-01');
    await page.getByLabel('Versie').fill('4.0');
    await page.getByLabel('Waar zij ligt').fill('Z-2026-114');
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    await page.getByText('De overeenkomst is vastgelegd.').waitFor();
    await page.getByText('Z-2026-114').first().waitFor();
    expect(await page.getByText('heeft nog niet getekend').count()).toBe(0);
    await visitor.close();
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
