import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask, fill, schoolOfReceiver } from './handover-scene.js';
import { sendHandovers } from './handover-sent.js';
import { type Surroundings, arriveAs, choose, expectGood, heading, named } from './visit.js';

/**
 * What a person does to get somewhere, counted in the page itself: each press of the mouse and each key, wherever it lands.
 * Not counted is what somebody would also do on paper: answering a question of the form, choosing the school out of a list,
 * and writing down what each parent decides. All else counts: opening, going on, confirming, saving.
 */
interface Counted {
  readonly clicks: number;
  readonly keys: number;
}

const answering = '.est-way__guardian, .est-form, select';

async function startCounting(page: Page): Promise<void> {
  await page.evaluate(
    `(() => {
      const counted = window.counted = { clicks: 0, keys: 0 };
      const isAnswering = (target) => target instanceof Element && target.closest(${JSON.stringify(answering)}) !== null;
      const count = (what) => ({ target, isTrusted }) => { if (isTrusted && !isAnswering(target)) counted[what] += 1; };
      document.addEventListener('pointerdown', count('clicks'), true);
      document.addEventListener('keydown', count('keys'), true);
    })()`,
  );
}

const counted = (page: Page): Promise<Counted> => page.evaluate<Counted>('window.counted');

/** A child whose form is due, as the start page of the preschool shows it. */
async function childWithFormDue(page: Page): Promise<{ name: string; pupilId: string }> {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^Werk aan overdracht/ }) })
    .first();
  const label = await row.getByRole('button').innerText();
  const href = (await row.getByRole('link').first().getAttribute('href')) ?? '';
  return { name: label.split(':').at(-1)?.trim() ?? '', pupilId: href.split('/').at(-1) ?? '' };
}

const workOn = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name: named('Werk aan overdracht', name) }).click();

export function handoverClickJourneys(around: () => Surroundings): void {
  it('takes at most 3 clicks from the start page to sent, beside answering and what parents decide', async () => {
    const school = await schoolOfReceiver(around());
    const { visitor, page } = await arriveAs(around(), 'pedagogisch-medewerker');
    const { name, pupilId } = await childWithFormDue(page);
    await startCounting(page);

    await workOn(page, name);
    await heading(page, name);
    // The answers are typing; here the API types them, and the page is told.
    const { items } = await ask<{ items: { id: string }[] }>(visitor, 'GET', `pupils/${pupilId}/handovers`);
    const id = items[0]!.id;
    const before = await counted(page);
    await fill(visitor, id);
    await page.reload();
    await startCounting(page);
    await page.getByText('Alles is ingevuld.').waitFor();
    await expectGood(page, 'clicks-written');
    await page.getByLabel('Naar welke school gaat het kind?').selectOption(school.id);
    await page.getByRole('button', { name: 'Leg voor aan ouders' }).click();
    await heading(page, 'Wat de ouders besluiten', 3);
    await page
      .getByRole('button', { name: /^Leg vast wat/ })
      .first()
      .click();
    const parts = page.getByRole('group').filter({ has: page.getByRole('radio', { name: 'Nee', exact: true }) });
    for (const part of await parts.all()) await part.locator('label', { hasText: /^Ja$/ }).click();
    await choose(page, 'Op papier');
    await page.getByRole('button', { name: 'Leg dit vast' }).click();
    await page.getByRole('button', { name: `Stuur naar ${school.name}` }).click();
    await page.getByText(`Verstuurd naar ${school.name}`).first().waitFor();

    const after = await counted(page);
    expect(before).toEqual({ clicks: 1, keys: 0 });
    expect({ clicks: before.clicks + after.clicks, keys: after.keys }).toEqual({ clicks: 3, keys: 0 });
    await visitor.close();
  });

  it('goes on with the form of a child where it stopped, by the same one click', async () => {
    const { visitor, page } = await arriveAs(around(), 'pedagogisch-medewerker');
    const { name, pupilId } = await childWithFormDue(page);
    const of = () => ask<{ items: { id: string }[] }>(visitor, 'GET', `pupils/${pupilId}/handovers`);
    await workOn(page, name);
    await heading(page, name);
    const [address, { items: begun }] = [page.url(), await of()];
    await page.goto('/');
    await workOn(page, name);
    await heading(page, name);
    expect(page.url()).toBe(address);
    expect((await of()).items.map(({ id }) => id)).toEqual(begun.map(({ id }) => id));
    await visitor.close();
  });

  it('takes one key to the next dossier and one click to accept it', async () => {
    const [second, first] = await sendHandovers(around(), 2);
    if (!first || !second) throw new Error('the demo data has too few children');
    const { visitor, page } = await arriveAs(around(), 'intern-begeleider', '/ontvangen?toon=open');
    await page.getByRole('navigation', { name: 'Ontvangen overdrachten' }).getByRole('link').first().waitFor();
    await page.keyboard.press('j');
    await heading(page, first.child);
    await startCounting(page);
    await page.keyboard.press('j');
    await heading(page, second.child);
    expect(await counted(page)).toEqual({ clicks: 0, keys: 1 });
    await page.getByRole('button', { name: 'Neem aan', exact: true }).click();
    await page.getByText(/^Aangenomen\. .* krijgt bericht\.$/).waitFor();
    expect(await counted(page)).toEqual({ clicks: 1, keys: 1 });
    await visitor.close();
  });
}
