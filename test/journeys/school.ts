import { expect, it } from '@jest/globals';
import { addMonths, localDateOf } from '#libs/platform/domain/index.js';
import { type Surroundings, arriveAs, expectGood, fillDay, heading } from './visit.js';

const today = localDateOf(new Date());

export function schoolJourneys(around: () => Surroundings): void {
  it('corrects a day of receipt with a reason, and registers with a warning that holds nothing up', async () => {
    const { admin } = around().stack;
    // Older than 3½, so that registering today is late. The last of them still has to confirm.
    const { rows } = await admin.query<{ id: string; registration: string }>(
      `SELECT pupil.id, registration.id AS registration FROM registration JOIN pupil ON pupil.id = pupil_id
         JOIN location ON location.id = school_location_id
         JOIN membership ON membership.organisation_id = location.organisation_id
         JOIN person ON person.id = person_id
       WHERE subject = 'schooladministratie' AND born_on < $1 AND registration.status = 'registered' AND left_on IS NULL
       ORDER BY pupil.id LIMIT 2`,
      [addMonths(today, -44)],
    );
    const [child, waiting] = rows;
    await admin.query(`UPDATE registration SET status = 'pre-registered' WHERE id = $1`, [waiting?.registration]);
    const { visitor, page } = await arriveAs(around(), 'schooladministratie');
    await heading(page, 'Aanmeldingen');
    await page.getByRole('table').getByRole('link').first().waitFor();
    await expectGood(page, 'school');

    await page.goto(`/kinderen/${child?.id}`);
    await page.getByRole('button', { name: 'Wijzig de dag van ontvangst' }).first().click();
    await fillDay(page, 'receivedOn', addMonths(today, -2));
    await page.getByRole('button', { name: 'Wijzig de dag', exact: true }).click();
    await page.getByRole('heading', { name: /niet goed ingevuld/ }).waitFor();
    expect(await page.locator(':focus').innerText()).toMatch(/niet goed ingevuld/);
    await expectGood(page, 'school-reason-missing');
    await page.getByLabel('Waarom verandert de dag?').fill('De brief lag al eerder bij de balie.');
    await page.getByRole('button', { name: 'Wijzig de dag', exact: true }).click();
    await page.getByText(/Reden: De brief lag al eerder/).waitFor();
    await expectGood(page, 'school-child');

    await page.getByRole('button', { name: 'Trek de aanmelding in' }).first().click();
    await page
      .getByLabel('Waarom trekken de ouders de aanmelding in?')
      .fill('De ouders wilden eerst nog verder kijken.');
    await page.getByRole('button', { name: 'Trek in', exact: true }).click();
    await page
      .getByText(/Ingetrokken op/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Leg een aanmelding vast' }).click();
    await page.getByLabel('School', { exact: true }).selectOption({ index: 1 });
    await fillDay(page, 'receivedOn', today);
    await page
      .getByText(/mag hierom niet weigeren/)
      .first()
      .waitFor();
    await expectGood(page, 'school-warned');
    await page.getByRole('button', { name: 'Leg de aanmelding vast' }).click();
    await page.getByText('De aanmelding is vastgelegd.').waitFor();
    await page.getByRole('heading', { name: 'Nieuwe aanmelding' }).waitFor({ state: 'detached' });
    await expectGood(page, 'school-registered');

    await page.goto(`/kinderen/${waiting?.id}`);
    await page.getByRole('button', { name: 'Bevestig de aanmelding' }).click();
    await page.getByText(/Willen de ouders nog steeds/).waitFor();
    await expectGood(page, 'school-confirm');
    await page.getByRole('button', { name: 'Bevestig', exact: true }).click();
    await page.getByText('De aanmelding is bevestigd en telt vanaf nu mee.').waitFor();
    await page.getByText('vooraanmelding', { exact: true }).waitFor({ state: 'detached' });
    await visitor.close();
  });
}
