import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Surroundings, arriveAs, expectGood, heading } from './visit.js';

export function preschoolJourneys(around: () => Surroundings): void {
  it('sees the children of its own location and no other, also not by address', async () => {
    const { admin } = around().stack;
    const { rows } = await admin.query<{ id: string; family_name: string; own: boolean }>(
      `SELECT pupil.id, family_name, preschool_location_id = location_id AS own
       FROM pupil, membership JOIN person ON person.id = person_id
       WHERE subject = 'pedagogisch-medewerker' AND left_on IS NULL ORDER BY pupil.id`,
    );
    const foreign = rows.filter(({ own }) => !own);
    const mine = new Set(rows.filter(({ own }) => own).map(({ id }) => id));
    const { visitor, page } = await arriveAs(around(), 'pedagogisch-medewerker');
    await heading(page, 'Deze week');
    const child = page.locator('main a[href^="/kinderen/"]').first();
    await child.waitFor();
    const links = await page.locator('main a[href^="/kinderen/"]').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    const seen = addresses.map((path) => path?.split('/').at(-1) ?? '');
    expect(seen.filter((id) => !mine.has(id))).toEqual([]);
    await expectGood(page, 'preschool');
    await marksATalk(page);
    await expectGood(page, 'preschool-spoken');

    await page.getByRole('link', { name: 'Kinderen' }).first().click();
    await heading(page, 'Kinderen');
    await page.getByRole('table').getByRole('link').first().waitFor();
    await expectGood(page, 'preschool-children');
    await page.getByLabel('Naam').fill('Qqqqqq');
    await heading(page, 'Geen kind gevonden', 2);
    await expectGood(page, 'preschool-nobody');
    await page.getByRole('button', { name: 'Wis de filters' }).click();
    const first = page.getByRole('table').getByRole('link').first();
    await first.waitFor();
    const name = await first.innerText();
    await first.click();
    await heading(page, new RegExp(name.split(',')[0] ?? ''));
    expect(await page.title()).not.toContain(name.split(',')[0]);
    await heading(page, 'Ouders en verzorgers', 2);
    await heading(page, 'Gesproken met de ouders over aanmelden', 2);
    await expectGood(page, 'preschool-child');

    const stranger = foreign[0]?.id;
    expect((await visitor.request.get(`/api/v1/pupils/${stranger}`)).status()).toBe(404);
    await page.goto(`/kinderen/${stranger}`);
    await page
      .getByText(/bestaat niet|niet gevonden|is er niet/)
      .first()
      .waitFor();
    expect(await page.locator('main').innerText()).not.toContain(foreign[0]?.family_name);
    await expectGood(page, 'preschool-foreign-child');
    await visitor.close();
  });
}

/** One tap, undo, one tap again; then another day with a reason in the small form. */
async function marksATalk(page: Page): Promise<void> {
  const rows = page.getByRole('row').filter({ has: page.getByRole('button', { name: /^Vandaag gesproken met/ }) });
  const name = await rows.first().getByRole('link').innerText();
  const row = page.getByRole('row', { name: new RegExp(name) }).first();
  const tap = row.getByRole('button', { name: /^Vandaag gesproken met/ });
  await tap.click();
  await row.getByText('vandaag gesproken', { exact: true }).waitFor();
  await tap.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await tap.waitFor();
  await page.getByText('Teruggenomen.').waitFor();

  await row.getByRole('button', { name: /^Andere dag of reden bij/ }).click();
  await page.getByLabel('Waarom wordt aanmelden later?').selectOption({ label: 'anders' });
  await page.getByRole('button', { name: 'Leg het gesprek vast' }).click();
  await page
    .getByText(/Schrijf in een paar woorden/)
    .first()
    .waitFor();
  await expectGood(page, 'preschool-talk-mistake');
  await page.getByLabel('Waarom wordt aanmelden later?').selectOption({ label: 'gezin gaat verhuizen' });
  await page.getByRole('button', { name: 'Leg het gesprek vast' }).click();
  await page.getByText('Het gesprek is vastgelegd.').waitFor();
  await row.getByText('gezin gaat verhuizen').waitFor();
}
