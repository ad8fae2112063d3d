import { expect, it } from '@jest/globals';
import { caller, sendHandovers } from './handover-sent.js';
import { type Surroundings, arriveAs, expectGood, heading } from './visit.js';

export function handoverReceivingJourneys(around: () => Surroundings): void {
  it('sees what is new, reads it, asks, accepts in one press and goes on with one key', async () => {
    const [second, first] = await sendHandovers(around(), 2, ['zorg']);
    if (!first || !second) throw new Error('the demo data has too few children');
    const { visitor, page } = await arriveAs(around(), 'intern-begeleider');
    await page.getByRole('link', { name: '2 nieuwe overdrachten' }).click();
    await heading(page, 'Overdrachten');
    const list = page.getByRole('navigation', { name: 'Ontvangen overdrachten' });
    const line = (child: string) => list.getByRole('link').filter({ hasText: child });
    await line(first.child).getByText('nieuw', { exact: true }).waitFor();
    await expectGood(page, 'received-new');

    await page.keyboard.press('j');
    await heading(page, first.child);
    await line(first.child).getByText('nieuw', { exact: true }).waitFor({ state: 'detached' });
    expect(await line(second.child).getByText('nieuw', { exact: true }).count()).toBe(1);
    expect(await page.title()).not.toContain(first.child);
    await page.getByText(/^Wie kan dit nu zien: medewerkers van .* de leerkracht$/).waitFor();
    const leftOut = page.locator('dl > div').filter({ hasText: 'Lieten de ouders weg' });
    expect(await leftOut.locator('dd').innerText()).toBe('Ondersteuning en gezondheid');
    await heading(page, 'Voorschoolse educatie', 2);
    await heading(page, 'In de woorden van de ouders', 2);
    expect(await page.getByRole('heading', { level: 2, name: 'Ondersteuning en gezondheid' }).count()).toBe(0);
    await expectGood(page, 'received-dossier');

    await page.keyboard.press('v');
    await page.getByRole('button', { name: 'Verstuur de vraag' }).click();
    await page.getByText('Schrijf eerst je vraag.').first().waitFor();
    await expectGood(page, 'received-question-empty');
    await page.getByLabel(/^Je vraag aan/).fill('Mag ik de ouders bellen over de eerste dag?');
    // What is typed is not left behind by a wrong click.
    await page.getByRole('link', { name: 'Kinderen' }).first().click();
    const leaving = page.getByRole('dialog', { name: 'Je vraag is nog niet verstuurd' });
    await leaving.getByText('Ga je weg, dan is wat je typte niet bewaard.').waitFor();
    await expectGood(page, 'handover-question-unsent');
    await leaving.getByRole('button', { name: 'Blijf hier' }).click();
    expect(await page.getByLabel(/^Je vraag aan/).inputValue()).toBe('Mag ik de ouders bellen over de eerste dag?');
    await page.getByRole('button', { name: 'Verstuur de vraag' }).click();
    await page.getByText('Nog geen antwoord.').waitFor();
    await expectGood(page, 'received-asked');

    await page.getByRole('button', { name: 'Neem aan' }).click();
    await page.getByText(/^Aangenomen\. .* krijgt bericht\.$/).waitFor();
    await line(first.child).getByText('Aangenomen', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Neem aan' }).count()).toBe(0);
    await expectGood(page, 'received-accepted');

    await page.keyboard.press('j');
    await heading(page, second.child);
    await page.getByRole('button', { name: 'Stuur terug' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Stuur terug' }).click();
    await dialog.getByText('Schrijf in een paar woorden waarom.').first().waitFor();
    await expectGood(page, 'received-return-without-reason');
    await dialog.getByLabel('Waarom stuur je').fill('Dit kind komt niet naar onze school.');
    await dialog.getByRole('button', { name: 'Stuur terug' }).click();
    await heading(page, 'Je school stuurde dit terug', 2);
    await page.getByText('Dit kind komt niet naar onze school.').waitFor();
    await expectGood(page, 'received-returned');

    await page.getByRole('link', { name: 'Nieuw', exact: true }).click();
    await heading(page, 'Niets nieuws', 2);
    await expectGood(page, 'received-nothing-new');
    await visitor.close();
    await expectKnownToSender(around(), first.handoverId);
  });
}

/** What the school did stands in the timeline of the preschool. */
async function expectKnownToSender(around: Surroundings, handoverId: string): Promise<void> {
  const { visitor } = await arriveAs(around, 'pedagogisch-medewerker');
  const call = caller(visitor, around.stack.origin);
  const { items } = await call<{ items: { kind: string }[] }>('GET', `handovers/${handoverId}/events`);
  expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['opened', 'asked', 'accepted']));
  await visitor.close();
}
