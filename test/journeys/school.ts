import { expect, it } from '@jest/globals';
import { addDays, addMonths, localDateOf } from '#libs/platform/domain/index.js';
import { type Surroundings, arriveAs, expectGood, fillDay, heading } from './visit.js';

const today = localDateOf(new Date());

export function schoolJourneys(around: () => Surroundings): void {
  it('takes a registration from its receipt through invitation, completion and extension to a refusal with another school', async () => {
    const { visitor, page } = await arriveAs(around(), 'schooladministratie');
    await heading(page, 'Deze week');
    await page.getByRole('table').getByRole('link').first().waitFor();
    await expectGood(page, 'school-week');
    const child = await newRegistration(around());
    await page.goto(`/kinderen/${child}`);
    await page.getByText('Besluit uiterlijk').first().waitFor();
    await expectGood(page, 'clock-received');

    const begin = async (what: string): Promise<void> => {
      await page.getByRole('button', { name: 'Leg een stap vast' }).click();
      await page.getByLabel('Wat is er gebeurd?').selectOption({ label: what });
    };
    const end = async (what: string, seen: RegExp): Promise<void> => {
      await page.getByRole('button', { name: what }).click();
      await page.getByText(seen).first().waitFor();
    };
    const invite = 'Nodig de ouders uit om aan te vullen';
    await begin(invite);
    await fillDay(page, 'happenedOn', addDays(today, -30));
    await end(invite, /Noem de laatste dag waarop de ouders kunnen aanvullen/);
    await expectGood(page, 'clock-invitation-without-term');
    await fillDay(page, 'untilOn', addDays(today, -20));
    await page.getByLabel('Wat ontbreekt er?').fill('Het verslag van de logopedist.');
    await end(invite, /aanvulling gevraagd/);
    await begin('De ouders hebben aangevuld');
    await fillDay(page, 'happenedOn', addDays(today, -25));
    await end('De ouders hebben aangevuld', /aanvulling ontvangen/);
    await expectGood(page, 'clock-completed');

    await begin('Verleng de termijn');
    await page.getByText(/Kies een dag na .* tot en met/).waitFor();
    await fillDay(page, 'untilOn', addDays(today, 200));
    await page.getByLabel('Waarom is 6 weken niet genoeg?').fill('Het onderzoek is nog niet klaar.');
    await end('Verleng de termijn', /hoogstens 4 weken.*artikel 40 lid 6 WPO/);
    await expectGood(page, 'clock-extension-too-long');
    expect(await page.getByLabel('Waarom is 6 weken niet genoeg?').inputValue()).toBe(
      'Het onderzoek is nog niet klaar.',
    );
    await fillDay(page, 'untilOn', addDays(today, 25));
    await end('Verleng de termijn', /termijn verlengd/);

    await begin('Weiger: een andere school laat het kind toe');
    await page.getByLabel('Waarom weigert de school?').fill('Wij kunnen de ondersteuning niet bieden.');
    await end('Weiger: een andere school laat het kind toe', /Zonder die school mag je niet weigeren/);
    await expectGood(page, 'clock-refusal-without-school');
    await page.getByLabel('Naam en plaats van die school').fill('De Klimop (sbo), Almere');
    await fillDay(page, 'agreedOn', addDays(today, -1));
    await end('Weiger: een andere school laat het kind toe', /Ouders kunnen bezwaar maken tot en met/);
    await page
      .getByRole('link', { name: /Besluit.*pdf/ })
      .first()
      .waitFor();
    await expectGood(page, 'clock-refused');
    await page.getByRole('button', { name: 'Leg een stap vast' }).click();
    expect(await page.getByLabel('Wat is er gebeurd?').locator('option').allInnerTexts()).not.toContain(
      'Verleng de termijn',
    );
    await page.getByRole('button', { name: 'Annuleren' }).click();
    const [letter] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /pdf/ }).last().click(),
    ]);
    expect(letter.suggestedFilename()).toMatch(/^brief-[a-z-]+-\d{4}-\d\d-\d\d\.pdf$/);
    await visitor.close();
  });

  it('corrects a day of receipt with a reason, and registers with a warning that holds nothing up', async () => {
    const { admin } = around().stack;
    // Older than 3½, so that registering today is late. The last of them still has to confirm.
    const { rows } = await admin.query<{ id: string; registration: string }>(
      `SELECT pupil.id, registration.id AS registration FROM registration JOIN pupil ON pupil.id = pupil_id
         JOIN location ON location.id = school_location_id
         JOIN membership ON membership.organisation_id = location.organisation_id
         JOIN person ON person.id = person_id
       WHERE subject = 'schooladministratie' AND born_on < $1 AND registration.status <> 'withdrawn' AND left_on IS NULL
         AND (SELECT count(*) FROM registration other WHERE other.pupil_id = pupil.id) = 1
       ORDER BY pupil.id DESC LIMIT 2`,
      [addMonths(today, -46)],
    );
    const [child, waiting] = rows;
    // As on the day they came in: nothing has happened yet.
    const both = [child?.registration, waiting?.registration];
    await admin.query('DELETE FROM registration_step WHERE registration_id = ANY ($1)', [both]);
    await admin.query(
      `UPDATE registration SET status = 'registered', received_on = $2, decided_on = NULL, enrolled_on = NULL,
         opp_due_on = NULL, law_version = (SELECT version FROM law_version) WHERE id = ANY ($1)`,
      [both, addMonths(today, -3)],
    );
    await admin.query(`UPDATE registration SET status = 'pre-registered' WHERE id = $1`, [waiting?.registration]);
    const { visitor, page } = await arriveAs(around(), 'schooladministratie');
    await page.getByRole('link', { name: 'Alle aanmeldingen' }).click();
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

    await page.getByRole('button', { name: 'Leg een stap vast' }).first().click();
    const withdrawal = 'De ouders trekken de aanmelding in';
    await page.getByLabel('Wat is er gebeurd?').selectOption({ label: withdrawal });
    await page
      .getByLabel('Waarom trekken de ouders de aanmelding in?')
      .fill('De ouders wilden eerst nog verder kijken.');
    await page.getByRole('button', { name: withdrawal }).click();
    await page.getByText('ingetrokken').first().waitFor();
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

/** A child of 3½ with support need, registered at the school of the demo account a while ago, of which nothing has happened. */
async function newRegistration({ stack: { admin } }: Surroundings): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(
    `UPDATE registration r SET status = 'registered', support_need = 'yes', received_on = $1, law_version = 0,
       decided_on = NULL, enrolled_on = NULL, opp_due_on = NULL, preference = 1
     FROM location l, membership m, person p, pupil c
     WHERE l.id = r.school_location_id AND m.organisation_id = l.organisation_id AND p.id = m.person_id
       AND c.id = r.pupil_id AND p.subject = 'schooladministratie' AND c.left_on IS NULL AND c.born_on < $2
       AND r.id = (SELECT r2.id FROM registration r2 JOIN location l2 ON l2.id = r2.school_location_id
         JOIN membership m2 ON m2.organisation_id = l2.organisation_id JOIN person p2 ON p2.id = m2.person_id
         JOIN pupil c2 ON c2.id = r2.pupil_id
         WHERE p2.subject = 'schooladministratie' AND c2.left_on IS NULL AND c2.born_on < $2
           AND NOT EXISTS (SELECT FROM registration_step s WHERE s.registration_id = r2.id)
         ORDER BY r2.id LIMIT 1)
     RETURNING r.pupil_id AS id`,
    [addDays(today, -40), addMonths(today, -42)],
  );
  return rows[0]?.id ?? '';
}
