import { expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { ask, begin, childWithParents, fill, schoolOfReceiver } from './handover-scene.js';
import { sendHandovers } from './handover-sent.js';
import { type Surroundings, arriveAs, choose, expectGood, heading } from './visit.js';

const staff = 'pedagogisch-medewerker';
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const dialogPress = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name }).click();

/** With the keyboard: the box itself is drawn over. */
async function tick(page: Page, name: string): Promise<void> {
  const box = page.getByRole('checkbox', { name: `Kies ${name}`, exact: true }).first();
  await box.focus();
  await page.keyboard.press('Space');
  expect(await box.isChecked()).toBe(true);
}

/** Some of the children that the list shows first, of whom no form was begun and whose name no other child there has. */
async function freshChildren({ stack }: Surroundings, page: Page, count: number) {
  type Line = { id: string; displayName: string };
  const { items } = await ask<{ items: Line[] }>(page.context(), 'POST', 'pupils/_search', {
    ...{ withLeft: false, pageSize: 50 },
  });
  const { rows } = await stack.admin.query<{ pupil_id: string }>('SELECT pupil_id FROM handover');
  const begun = new Set(rows.map(({ pupil_id }) => pupil_id));
  const unlike = ({ displayName }: Line) => items.filter((each) => each.displayName === displayName).length === 1;
  return items.filter((line) => !begun.has(line.id) && unlike(line)).slice(0, count);
}

/** Keeps one question back, to see what a person sees meanwhile. @returns lets it go */
async function held(page: Page, address: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (letGo = resolve));
  const wait = async (route: Route): Promise<void> => {
    await waiting;
    await route.continue();
  };
  await page.route(address, wait, { times: 1 });
  return letGo;
}

async function agree(page: Page, id: string): Promise<void> {
  type Consents = { version: number; parts: { id: string; state: string }[]; guardians: { id: string }[] };
  const { version, parts, guardians } = await ask<Consents>(page.context(), 'GET', `handovers/${id}/consents`);
  const decisions = parts
    .filter(({ state }) => state !== 'by-law')
    .map((part) => ({ part: part.id, decision: 'given' as const }));
  const decidedOn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  for (const { id: guardianId } of guardians) {
    const record = { guardianId, version, decisions, decidedOn, channel: 'paper' };
    await ask(page.context(), 'POST', `handovers/${id}/consents`, record);
  }
}

export function handoverBatchJourneys(around: () => Surroundings): void {
  it('begins, checks, fills in, lays before parents and sends a group; the child with a problem is left out by name', async () => {
    const { visitor, page } = await arriveAs(around(), staff, '/overdrachten/groep');
    await heading(page, 'Begin met een groep');
    const children = await freshChildren(around(), page, 4);
    const [ready, unanswered, empty] = children;
    if (!ready || !unanswered || !empty) throw new Error('the demo data has too few children');
    for (const { displayName } of children) await tick(page, displayName);
    await page.getByText('4 kinderen gekozen').waitFor();
    await expectGood(page, 'batch-begin-chosen');
    const goOn = await held(page, '**/api/v1/handovers/_begin');
    await press(page, 'Begin 4 overdrachten');
    await page.getByRole('progressbar', { name: 'Bezig met beginnen' }).waitFor();
    await expectGood(page, 'batch-busy');
    goOn();
    await heading(page, '4 overdrachten begonnen', 2);
    await expectGood(page, 'batch-begun');
    for (const { displayName } of children.slice(0, 2)) await tick(page, displayName);
    await press(page, 'Begin 2 overdrachten');
    await heading(page, 'Geen overdracht begonnen', 2);
    await page.getByText('2 kinderen hadden er al een.').waitFor();

    await page.getByRole('link', { name: 'Toon de overdrachten die je kunt invullen' }).click();
    await heading(page, 'Overdrachten');
    for (const { displayName } of children) await tick(page, displayName);
    await press(page, 'Vul samen in');
    await heading(page, 'Samen invullen voor 4 kinderen', 2);
    await dialogPress(page, 'Vul dit in bij 4 kinderen');
    await page.getByText('Vul eerst ten minste één antwoord in.').waitFor();
    await page.getByRole('dialog').getByLabel('Mentor').fill('Petra de Wit');
    await expectGood(page, 'batch-share');
    await dialogPress(page, 'Vul dit in bij 4 kinderen');
    await heading(page, 'Ingevuld bij 4 kinderen', 2);

    const idOf = async (child: { id: string }): Promise<string> =>
      (await ask<{ items: { id: string }[] }>(visitor, 'GET', `pupils/${child.id}/handovers`)).items[0]!.id;
    const school = await schoolOfReceiver(around());
    const [first, second] = [await idOf(ready), await idOf(unanswered)];
    for (const id of [first, second]) {
      await fill(visitor, id);
      await ask(visitor, 'PUT', `handovers/${id}/receiver`, { schoolLocationId: school.id });
    }
    await press(page, 'Controleer');
    await heading(page, /^Bij [34] kinderen moet nog iets$/, 2);
    await expectGood(page, 'batch-checked');
    await press(page, 'Leg voor aan ouders');
    await heading(page, '2 overdrachten liggen nu bij de ouders', 2);
    await page.getByText('2 kinderen zijn overgeslagen').waitFor();
    await agree(page, first);
    await press(page, 'Verstuur');
    await heading(page, '4 overdrachten versturen?', 2);
    await expectGood(page, 'batch-send');
    await dialogPress(page, 'Verstuur');
    await heading(page, '1 overdracht verstuurd', 2);
    const left = page.getByRole('region', { name: '1 overdracht verstuurd' });
    await left.getByRole('link', { name: unanswered.displayName }).waitFor();
    await left.getByRole('link', { name: empty.displayName }).waitFor();
    expect(await left.getByRole('link', { name: ready.displayName }).count()).toBe(0);
    await expectGood(page, 'batch-sent');
    await visitor.close();
  });

  it('accepts and assigns a whole class, and leaves the child with an open question to be looked at', async () => {
    const sent = await sendHandovers(around(), 3);
    const [asked, ...others] = sent;
    if (!asked) throw new Error('the demo data has too few children');
    const { visitor, page } = await arriveAs(around(), 'intern-begeleider');
    await ask(visitor, 'POST', `received-handovers/${asked.releaseId}/questions`, { text: 'Wil je bellen?' });
    await page.goto('/ontvangen?toon=open');
    for (const { child } of sent) await tick(page, child);
    await expectGood(page, 'inbox-chosen');
    await press(page, 'Wijs toe');
    await page.getByLabel('Wie pakt dit op?').selectOption({ label: 'Bram Postma (Leerkracht)' });
    await expectGood(page, 'inbox-assign-many');
    await dialogPress(page, 'Wijs toe');
    await heading(page, '3 overdrachten toegewezen', 2);
    await press(page, 'Sluit');
    for (const { child } of sent) await tick(page, child);
    await press(page, 'Neem 3 overdrachten aan');
    await dialogPress(page, 'Neem 3 overdrachten aan');
    await heading(page, '2 overdrachten aangenomen', 2);
    await page
      .getByRole('region', { name: '2 overdrachten aangenomen' })
      .getByRole('link', { name: asked.child })
      .waitFor();
    await page.getByText('Er wacht nog een vraag op antwoord.').waitFor();
    await expectGood(page, 'inbox-accepted-many');
    await page.getByLabel('Wat de voorschool vraagt').selectOption({ label: 'Alleen wil een gesprek' });
    await page.getByRole('link', { name: 'Alles', exact: true }).waitFor();
    await expectGood(page, 'inbox-narrowed');
    expect(others).toHaveLength(2);
    await visitor.close();
  });

  it('asks the school what it thought of it, and shows the preschool what it said', async () => {
    const [sent] = await sendHandovers(around(), 1);
    if (!sent) throw new Error('the demo data has too few children');
    const { visitor, page } = await arriveAs(around(), 'intern-begeleider');
    await ask(visitor, 'POST', `received-handovers/${sent.releaseId}/acceptances`);
    await page.goto(`/ontvangen/${sent.releaseId}`);
    await page.getByText(/^Vanaf .* vragen we wat je aan deze overdracht had\.$/).waitFor();
    // Eight weeks pass.
    await around().stack.admin.query('UPDATE handover_release SET feedback_due_on = current_date - 1 WHERE id = $1', [
      sent.releaseId,
    ]);
    await page.goto('/ontvangen?toon=terugkoppelen');
    await page.getByRole('navigation', { name: 'Ontvangen overdrachten' }).getByRole('link').first().click();
    await heading(page, 'Wat had je aan deze overdracht?', 2);
    await press(page, 'Geef terugkoppeling');
    await page.getByText('Kies of het beeld klopte.').first().waitFor();
    await expectGood(page, 'feedback-empty');
    await choose(page, 'Grotendeels');
    await page.getByLabel(/^Wat hielp, of wat miste je\?/).fill('De tips over wennen hielpen de eerste week.');
    await press(page, 'Geef terugkoppeling');
    await heading(page, 'Jullie terugkoppeling', 2);
    await expectGood(page, 'feedback-given');
    await visitor.close();

    const sender = await arriveAs(around(), staff);
    await sender.page.goto(`/overdrachten/${sent.handoverId}`);
    await sender.page.getByText('De tips over wennen hielpen de eerste week.').waitFor();
    await expectGood(sender.page, 'feedback-got');
    await sender.page.goto('/overdrachten/terugkoppeling');
    await heading(sender.page, 'Wat scholen terugkoppelen');
    await sender.page.getByText('De tips over wennen hielpen de eerste week.').waitFor();
    await sender.page.getByText('1 keer terugkoppeling').waitFor();
    await sender.page.locator('figure svg text', { hasText: 'Grotendeels' }).first().waitFor();
    await expectGood(sender.page, 'feedback-sheet');
    await sender.page.locator('#schoolYear').selectOption({ index: 2 });
    await heading(sender.page, 'Nog geen terugkoppeling', 2);
    await sender.visitor.close();
  });

  it('writes down a no before any school is known, and destroys what was written', async () => {
    const { visitor, page } = await arriveAs(around(), staff);
    const id = await begin(visitor, await childWithParents(around(), 1));
    await fill(visitor, id);
    await page.goto(`/overdrachten/${id}`);
    await page
      .getByLabel('Naar welke school gaat het kind?')
      .selectOption({ label: 'De Ankerplaats (speciaal onderwijs)' });
    await press(page, 'Ouder wil geen overdracht');
    await heading(page, 'Deze ouder wil geen overdracht?', 2);
    await dialogPress(page, 'Leg vast en wis alles');
    await page.getByText('Kies een ouder.').first().waitFor();
    await expectGood(page, 'refuse-whole');
    await page.getByRole('dialog').getByRole('group', { name: 'Welke ouder' }).locator('label').first().click();
    await choose(page, 'Mondeling');
    await dialogPress(page, 'Leg vast en wis alles');
    await page.getByText('Vastgelegd dat een ouder geen overdracht wil.').first().waitFor();
    await page.getByText(/Mondeling, .* Vastgelegd door Samira el Idrissi/).waitFor();
    await expectGood(page, 'refused-whole');
    await visitor.close();
  });
}
