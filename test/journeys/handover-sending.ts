import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask, atSchool, begin, childWithParents, fill, present, schoolOfReceiver } from './handover-scene.js';
import { until } from '../support/until.js';
import { type Surroundings, arriveAs, choose, expectGood, heading } from './visit.js';

const staff = 'pedagogisch-medewerker';
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const dialogPress = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name }).click();

const focusAt = (page: Page, id: string): Promise<unknown> =>
  until(`the focus is at ${id}`, async () => (await page.evaluate('document.activeElement?.id')) === id, 20_000);

/** A step is taken when its words are told and the focus is at the heading of the panel. */
async function told(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).first().waitFor();
  await focusAt(page, 'way');
}

/** Yes or no about every part, by the radio buttons in the form that is open. */
async function decide(page: Page, decisions: readonly ('Ja' | 'Nee')[]): Promise<void> {
  const parts = page.getByRole('group').filter({ has: page.getByRole('radio', { name: 'Nee', exact: true }) });
  expect(await parts.count()).toBe(decisions.length);
  for (const [place, decision] of decisions.entries()) {
    await parts
      .nth(place)
      .locator('label', { hasText: new RegExp(`^${decision}$`) })
      .click();
  }
  await choose(page, 'Op papier');
}

export function handoverSendingJourneys(around: () => Surroundings): void {
  it('takes a handover from writing to the school, answers what it asks, and mends what it sends back', async () => {
    const school = await schoolOfReceiver(around());
    const { visitor, page } = await arriveAs(around(), staff);
    const id = await begin(visitor, await childWithParents(around(), 2));
    await page.goto(`/overdrachten/${id}`);
    await heading(page, 'Op weg naar school', 2);
    await page.getByRole('link', { name: /^Ga verder met/ }).waitFor();
    await expectGood(page, 'handover-way-writing');
    await press(page, 'Leg voor aan ouders');
    await focusAt(page, 'missing');

    await fill(visitor, id);
    await page.reload();
    await page.getByText('Alles is ingevuld.').waitFor();
    await expectGood(page, 'handover-way-written');
    await press(page, 'Leg voor aan ouders');
    await told(page, 'De tekst staat vast');
    await page
      .getByText(/Kies eerst de school/)
      .first()
      .waitFor();
    await expectGood(page, 'handover-way-no-school');
    await press(page, 'Kies de school');
    await page.getByLabel('Naar welke school gaat het kind?').selectOption(school.id);
    await expectGood(page, 'handover-way-school');
    await press(page, 'Bewaar de school');
    await told(page, 'De school is gekozen');
    await heading(page, 'Wat de ouders besluiten', 3);
    await expectGood(page, 'handover-way-presented');

    await press(page, /^Leg vast wat/);
    await press(page, 'Leg dit vast');
    await page
      .getByText(/Kies wat de ouder besluit over/)
      .first()
      .waitFor();
    await expectGood(page, 'handover-way-consent-errors');
    await decide(page, ['Ja', 'Ja', 'Nee', 'Ja']);
    await press(page, 'Leg dit vast');
    await told(page, 'Vastgelegd wat');
    await heading(page, 'Dit gaat niet mee', 3);
    await expectGood(page, 'handover-way-ready');
    await press(page, `Stuur naar ${school.name}`);
    await told(page, `Verstuurd naar ${school.name}`);
    await page.getByText('Nog niet geopend').first().waitFor();
    await page.getByText('Wat er gebeurde').click();
    await page.getByText('Besluit van een ouder vastgelegd').waitFor();
    await expectGood(page, 'handover-way-sent');

    const receiver = await atSchool(around());
    const { sent } = await ask<{ sent: { releaseId: string } }>(visitor, 'GET', `handovers/${id}`);
    const received = `received-handovers/${sent.releaseId}`;
    await ask(receiver.visitor, 'GET', received);
    await ask(receiver.visitor, 'POST', `${received}/questions`, { text: 'Wil je bellen over de eerste week?' });
    await page.reload();
    await page.getByText(/Geopend door de intern begeleider/).waitFor();
    await expectGood(page, 'handover-way-question');
    await page.getByLabel('Jouw antwoord').fill('Ja, dinsdag om 13.00 uur.');
    await press(page, 'Stuur het antwoord');
    await told(page, 'Je antwoord is verstuurd');

    await ask(receiver.visitor, 'POST', `${received}/returns`, { reason: 'De periode van de stage klopt niet.' });
    await receiver.visitor.close();
    await page.reload();
    await page.getByRole('blockquote').getByText('De periode van de stage klopt niet.').waitFor();
    await expectGood(page, 'handover-way-returned');
    await press(page, 'Verbeter en leg opnieuw voor');
    await told(page, 'Je kunt weer invullen');
    await page.getByText('Alles is ingevuld.').waitFor();
    await visitor.close();
  });

  it('stops at a no: of one parent it stops sending, of all it destroys what was written', async () => {
    const school = await schoolOfReceiver(around());
    const { visitor, page } = await arriveAs(around(), staff);
    const id = await begin(visitor, await childWithParents(around(), 2));
    await present(visitor, id, school);
    await page.goto(`/overdrachten/${id}`);
    await heading(page, 'Wat de ouders besluiten', 3);
    await press(page, /^Leg vast wat/);
    await decide(page, ['Ja', 'Ja', 'Ja', 'Ja']);
    await press(page, 'Leg dit vast');
    await told(page, 'Vastgelegd wat');
    await press(page, /^Leg vast wat/);
    await decide(page, ['Nee', 'Nee', 'Nee', 'Nee']);
    await press(page, 'Leg dit vast');
    await page.getByText(/Versturen is gestopt/).waitFor();
    expect(await page.getByRole('button', { name: /^Stuur naar/ }).count()).toBe(0);
    await expectGood(page, 'handover-way-objection');

    await press(page, 'Ga terug naar invullen');
    await page.getByRole('heading', { name: 'Teruggaan naar invullen?' }).waitFor();
    await expectGood(page, 'handover-way-revise');
    await dialogPress(page, 'Ga terug naar invullen');
    await told(page, 'Je kunt weer invullen');
    await press(page, 'Leg voor aan ouders');
    await told(page, 'De tekst staat vast');
    await press(page, /^Leg vast wat/);
    await decide(page, ['Nee', 'Nee', 'Nee', 'Nee']);
    await press(page, 'Leg dit vast');
    await page.getByRole('heading', { name: /alles wissen\?$/ }).waitFor();
    await expectGood(page, 'handover-way-erase');
    await dialogPress(page, 'Leg vast en wis alles');
    await told(page, 'Wat was ingevuld, is gewist');
    await expectGood(page, 'handover-way-refused');
    await press(page, 'Geef alleen programma en duur door');
    await expectGood(page, 'handover-way-facts');
    await dialogPress(page, 'Geef door');
    await page.getByText('Programma en duur zijn doorgegeven').waitFor();
    await visitor.close();
  });

  it('finds what is not opened, takes it back with a reason, and writes down that consent is withdrawn', async () => {
    const school = await schoolOfReceiver(around());
    const { visitor, page } = await arriveAs(around(), staff);
    const id = await begin(visitor, await childWithParents(around(), 1));
    await present(visitor, id, school);
    const send = async (): Promise<void> => {
      await press(page, /^Leg vast wat/);
      await decide(page, ['Ja', 'Ja', 'Ja', 'Ja']);
      await press(page, 'Leg dit vast');
      await told(page, 'Vastgelegd wat');
      await press(page, /^Stuur naar/);
      await told(page, 'Verstuurd naar');
    };
    await page.goto(`/overdrachten/${id}`);
    await send();
    await page.goto('/overdrachten');
    await page.getByLabel('Stand').selectOption({ label: 'Nog niet geopend' });
    await page.getByText('vandaag verstuurd, nog niet geopend').first().waitFor();
    await expectGood(page, 'handovers-unopened');
    await page.getByLabel('Stand').selectOption({ label: 'Afgerond' });
    await heading(page, 'Geen overdrachten gevonden', 2);
    await expectGood(page, 'handovers-none-here');

    await page.goto(`/overdrachten/${id}`);
    await press(page, 'Haal terug');
    await dialogPress(page, 'Haal terug');
    await page.getByText('Vul een reden in').first().waitFor();
    await expectGood(page, 'handover-way-recall');
    await page.getByLabel('Waarom haal je de overdracht terug?').fill('Er staat een fout in de periode.');
    await dialogPress(page, 'Haal terug');
    await told(page, 'De overdracht is teruggehaald');
    await press(page, 'Leg voor aan ouders');
    await told(page, 'De tekst staat vast');
    await send();
    await press(page, 'Leg vast dat een ouder de toestemming intrekt');
    await page.getByRole('dialog').getByText('Welke ouder').waitFor();
    await expectGood(page, 'handover-way-withdraw');
    await page.getByRole('dialog').getByRole('group', { name: 'Welke ouder' }).locator('label').first().click();
    await choose(page, 'Mondeling');
    await dialogPress(page, 'Leg vast');
    await told(page, 'Een ouder trok de toestemming in');
    await expectGood(page, 'handover-way-withdrawn');
    await visitor.close();
  });
}
