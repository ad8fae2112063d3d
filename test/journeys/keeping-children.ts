import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { until } from '../support/until.js';
import { type Surroundings, arriveAs, choose, expectGood, fillDay, heading } from './visit.js';

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** A birth date of a child of about three. */
const bornOn = `${new Date().getFullYear() - 3}-02-28`;

export function keepingChildrenJourneys(around: () => Surroundings): void {
  it('enters a child, mends it while a colleague does so too, and reports that it left and came back', async () => {
    const { visitor, page } = await arriveAs(around(), 'locatiemanager', '/kinderen');
    await heading(page, 'Kinderen');
    await page.getByRole('link', { name: 'Voer een kind in' }).click();
    await heading(page, 'Voer een kind in');
    await expectGood(page, 'child-new');
    await press(page, 'Voer het kind in');
    await page.getByText('Vul de roepnaam in.').first().waitFor();
    await page.getByText('Vul de naam van de ouder in, of haal deze ouder weg.').first().waitFor();
    await expectGood(page, 'child-new-errors');

    await page.getByLabel('Roepnaam').fill('Ömer-Faruk');
    await page.getByLabel('Achternaam').fill('Yıldırım');
    await fillDay(page, 'bornOn', bornOn);
    await page.getByLabel('Voorschool').selectOption({ index: 1 });
    await page.locator('[id="guardians.0.name"]').fill('Ayşe Yıldırım');
    await page.locator('[id="guardians.0.email"]').fill('geen adres');
    await press(page, 'Voer het kind in');
    await page.getByText('Dit is geen e-mailadres').first().waitFor();
    await page.locator('[id="guardians.0.email"]').fill('ayse@ouders.example');
    await press(page, 'Voer het kind in');
    await heading(page, 'Ömer-Faruk Yıldırım');
    await page.getByText('ayse@ouders.example').waitFor();
    const address = page.url();

    await page.goto('/kinderen/nieuw');
    await page.getByLabel('Roepnaam').fill('Omer Faruk');
    await page.getByLabel('Achternaam').fill('Yildirim');
    await fillDay(page, 'bornOn', bornOn);
    await page.getByLabel('Voorschool').selectOption({ index: 1 });
    await press(page, 'Haal ouder 1 weg');
    await press(page, 'Voer het kind in');
    await page.getByText('Er staat al een kind met deze naam en geboortedatum').first().waitFor();
    await expectGood(page, 'child-new-known');

    await page.goto(address);
    await page.getByRole('link', { name: 'Wijzig gegevens' }).click();
    await heading(page, /^Gegevens van/);
    await page.getByLabel('Achternaam').waitFor();
    await around().stack.admin.query(`UPDATE pupil SET postcode = '1315AB', version = version + 1 WHERE id = $1`, [
      address.split('/').at(-1),
    ]);
    await page.getByLabel('Achternaam').fill('Yıldırım-Kaya');
    await press(page, 'Bewaar de gegevens');
    await page.getByText('Iemand anders wijzigde intussen: postcode.').first().waitFor();
    expect(await page.getByLabel('Achternaam').inputValue()).toBe('Yıldırım-Kaya');
    expect(await page.getByLabel('Postcode').inputValue()).toBe('1315AB');
    await expectGood(page, 'child-edit-conflict');
    await press(page, 'Bewaar de gegevens');
    await heading(page, 'Ömer-Faruk Yıldırım-Kaya');

    await press(page, 'Meld vertrek');
    await heading(page, /^Vertrekt/, 2);
    await press(page, 'Meld het vertrek');
    await page.getByText('Kies waarom het kind vertrekt.').first().waitFor();
    await expectGood(page, 'child-departure');
    await choose(page, 'verhuisd naar een andere gemeente');
    await press(page, 'Meld het vertrek');
    await page.getByText('vertrokken op').first().waitFor();
    await press(page, 'Het kind is er weer');
    await page.getByRole('button', { name: 'Meld vertrek' }).waitFor();
    await expectGood(page, 'child-kept');
    await visitor.close();
  });

  it('looks at what may be wrong about children, mends one and says of another that it is right', async () => {
    const { stack } = around();
    const { rows } = await stack.admin.query<{ id: string; family_name: string }>(
      `SELECT pupil.id, family_name FROM pupil JOIN location ON location.id = preschool_location_id
       JOIN membership ON membership.organisation_id = location.organisation_id JOIN person ON person.id = person_id
       WHERE subject = 'locatiemanager' AND left_on IS NULL ORDER BY pupil.id LIMIT 2`,
    );
    const [first, second] = rows;
    await stack.admin.query(`UPDATE pupil SET given_name = 'ZoÃ«' WHERE id = $1`, [first?.id]);
    await stack.admin.query('DELETE FROM guardian WHERE pupil_id = $1', [second?.id]);
    const { visitor, page } = await arriveAs(around(), 'locatiemanager', '/kinderen');
    await page.getByRole('link', { name: /gegevens? om na te kijken/ }).click();
    await heading(page, 'Gegevens nakijken');
    await page.getByRole('link', { name: /ZoÃ«/ }).first().waitFor();
    await expectGood(page, 'child-doubts');
    await page.getByLabel('Wat klopt er niet?').selectOption('no-guardian');
    const row = page.getByRole('row', { name: new RegExp(second?.family_name ?? '') });
    await row.first().waitFor();
    await expectGood(page, 'child-doubts-of-one-kind');
    await row
      .first()
      .getByRole('button', { name: /Klopt zo/ })
      .click();
    await page.getByText('Genoteerd dat dit klopt').waitFor();

    await page.getByLabel('Wat klopt er niet?').selectOption('name');
    await page
      .getByRole('row', { name: /ZoÃ«/ })
      .getByRole('link', { name: /^Kijk na/ })
      .click();
    await page.getByLabel('Roepnaam').fill('Zoë');
    await press(page, 'Bewaar de gegevens');
    await heading(page, /^Zoë/);
    await page.goto('/kinderen/nakijken?soort=name');
    await until('it is mended', async () => (await page.getByText('ZoÃ«').count()) === 0);
    await visitor.close();
  });
}
