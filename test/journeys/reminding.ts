import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { localDateOf } from '#libs/platform/domain/index.js';
import type { Stack } from '../support/stack.js';
import { until } from '../support/until.js';
import { type Surroundings, arriveAs, expectGood, heading, named } from './visit.js';

const chaseButton = (page: Page) => page.getByRole('button', { name: /^Herinner \d+ collega/ });
const confirm = (page: Page) => page.getByRole('dialog').getByRole('button', { name: /^Herinner \d+ collega/ });

export function chaseJourneys(around: () => Surroundings): void {
  it('reminds everybody on the late list with one click, and nobody twice on one day', async () => {
    const { stack } = around();
    const [first, second] = [
      await arriveAs(around(), 'aanmeldcoordinator', '/?lijst=overdue'),
      await arriveAs(around(), 'aanmeldcoordinator', '/?lijst=overdue'),
    ];
    for (const { page } of [first, second]) {
      await heading(page, /^Te laat$/, 2);
      await page.getByRole('table').first().getByRole('link').first().waitFor();
      await chaseButton(page).click();
      await heading(page, /collega's nu herinneren\?$/, 2);
    }
    await expectGood(first.page, 'chase-question');
    const colleagues = Number(/\d+/.exec(await confirm(first.page).innerText())?.[0]);
    await confirm(first.page).click();
    await first.page.getByText(`${colleagues} collega's krijgen bericht.`).waitFor();
    await first.page.getByText('Vandaag al herinnerd').waitFor();
    await expectGood(first.page, 'chase-done');

    // The same page as a colleague had it open: pressing there says that there is nobody left.
    const asked = await chased(stack);
    expect(asked.preschools).toBe(colleagues);
    await confirm(second.page).click();
    await second.page.getByText('Iedereen was vandaag al herinnerd').waitFor();
    await expectGood(second.page, 'chase-nobody-left');
    expect(await chased(stack)).toEqual(asked);
    await Promise.all([first.visitor.close(), second.visitor.close()]);

    await expectOneMailEach(stack, colleagues);
  });
}

const chased = async ({ admin }: Stack): Promise<{ children: number; preschools: number }> => {
  const { rows } = await admin.query<{ children: number; preschools: number }>(
    `SELECT count(*)::int AS children, count(DISTINCT recipient_id)::int AS preschools FROM reminder WHERE rule = 'chase'`,
  );
  return rows[0]!;
};

/** In the catcher: one mail for each preschool, and in none of them the name of a child that it is about. */
async function expectOneMailEach({ admin, mail }: Stack, preschools: number): Promise<void> {
  // In a weekend they would go out on the first working day.
  await admin.query(`UPDATE reminder SET due_on = $1 WHERE rule = 'chase'`, [localDateOf(new Date())]);
  const { rows: sent } = await until('the mails are recorded', async () => {
    const found = await admin.query<{ messageId: string; names: string[] }>(
      `SELECT v.message_id AS "messageId", array_agg(p.family_name || ' ' || p.given_name) AS names
       FROM digest d JOIN delivery v ON v.digest_id = d.id AND v.result = 'accepted'
       JOIN digest_item i ON i.digest_id = d.id JOIN reminder m ON m.id = i.reminder_id JOIN pupil p ON p.id = m.pupil_id
       WHERE d.occasion = 'chase' GROUP BY v.message_id`,
    );
    return found.rowCount === preschools ? found : undefined;
  });
  const mails = sent.map(({ messageId, names }) => ({
    names: names.flatMap((name) => name.split(' ')),
    caught: mail.received.filter((each) => each.messageId === messageId),
  }));
  expect(mails.filter(({ caught }) => caught.length !== 1)).toEqual([]);
  const boxes = mails.flatMap(({ caught }) => caught.flatMap(({ to }) => to));
  expect(new Set(boxes).size).toBe(preschools);
  for (const { names, caught } of mails) {
    const words = new Set(`${caught[0]?.mail.subject} ${caught[0]?.mail.text}`.split(/[^\p{L}-]+/u));
    expect(words).toContain('aangemeld');
    expect(names.filter((name) => name.length > 3 && words.has(name))).toEqual([]);
  }
  const { rows } = await admin.query(
    `SELECT count(*)::int AS loose FROM reminder WHERE rule = 'chase' AND NOT bundled`,
  );
  expect(rows).toEqual([{ loose: 0 }]);
}

const rule = '3 jaar en 3 maanden, nog niet aangemeld';

export function reminderRuleJourneys(around: () => Surroundings): void {
  it('sees the rules, what a change would do before it is saved, and its mistakes', async () => {
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator', '/beheer');
    await page.getByRole('link', { name: 'Regels voor herinneren' }).click();
    await heading(page, 'Regels voor herinneren');
    await page.getByRole('link', { name: named('Wijzig', rule) }).waitFor();
    await expectGood(page, 'reminder-rules');
    await page.getByRole('link', { name: named('Wijzig', rule) }).click();
    await heading(page, rule);
    await page.getByLabel('Dagen', { exact: true }).fill('tien');
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await page.getByRole('heading', { name: /niet goed ingevuld/ }).waitFor();
    await expectGood(page, 'reminder-rule-mistake');
    await page.getByLabel('Dagen', { exact: true }).fill('10');
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await heading(page, /herinneringen veranderen$/, 2);
    await page.getByRole('table').getByRole('link').first().waitFor();
    await expectGood(page, 'reminder-rule-dry-run');
    await visitor.close();
  });

  it('of which the functioneel beheerder sees numbers and no child, and saves one', async () => {
    const { visitor, page } = await arriveAs(
      around(),
      'functioneel-beheerder',
      '/beheer/herinneringen/objection-7-days',
    );
    await heading(page, 'Besluit op bezwaar: nog 7 dagen');
    await page.getByLabel('Dagen', { exact: true }).fill('-8');
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await page.getByText('Om welke kinderen het gaat, mag je niet zien.').waitFor();
    await expectGood(page, 'reminder-rule-numbers');
    await page.getByRole('button', { name: 'Bewaar de regel' }).click();
    await page.getByText('De regel is bewaard').waitFor();
    await heading(page, 'Regels voor herinneren');
    await page.getByText('8 dagen eerder').waitFor();
    await visitor.close();
  });
}

export function quietDayJourneys(around: () => Surroundings): void {
  it('takes a school holiday over as quiet days, sees that it is taken, and gives it back', async () => {
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator', '/beheer/herinneringen');
    const holidays = page.getByLabel('Neem een schoolvakantie over');
    await holidays.waitFor();
    await heading(page, 'Er zijn geen stille dagen', 2);
    await page.getByRole('button', { name: 'Voeg de dagen toe' }).click();
    await page.getByRole('heading', { name: /niet goed ingevuld/ }).waitFor();
    await expectGood(page, 'quiet-days-mistake');
    // The last one that is known: on a quiet day nothing would go out in the journeys after this one.
    const last = (await holidays.locator('option').all()).length - 1;
    const words = (await holidays.locator('option').nth(last).innerText()).split(',')[0] ?? '';
    await holidays.selectOption({ index: last });
    expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe(words);
    await expectGood(page, 'quiet-days-picked');
    await page.getByRole('button', { name: 'Voeg de dagen toe' }).click();
    await page.getByText('De stille dagen zijn toegevoegd.').waitFor();
    await page.getByRole('button', { name: named('Verwijder', words) }).waitFor();
    expect(await holidays.locator('option').nth(last).innerText()).toContain('staat er al');
    expect(await holidays.locator('option').nth(last).isDisabled()).toBe(true);
    await expectGood(page, 'quiet-days-taken');
    await page.getByRole('button', { name: named('Verwijder', words) }).click();
    await page.getByText(`${words} is verwijderd.`).waitFor();
    await heading(page, 'Er zijn geen stille dagen', 2);
    await visitor.close();
  });
}

export function holdJourneys(around: () => Surroundings): void {
  it('holds one planned reminder back with a reason, and lets it go again', async () => {
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator', '/herinneringen');
    const hold = page.getByRole('button', { name: /^Houd tegen/ });
    await hold.first().waitFor();
    const before = await hold.count();
    // The last one: the first ones may go out any moment.
    await hold.last().click();
    await heading(page, 'Deze herinnering tegenhouden?', 2);
    await page.getByRole('dialog').getByRole('button', { name: 'Houd tegen' }).click();
    await page.getByText('Schrijf in een paar woorden waarom.').first().waitFor();
    await expectGood(page, 'reminder-hold-mistake');
    await page.getByLabel('Waarom houd je haar tegen?').fill('De ouders hebben gebeld.');
    await page.getByRole('dialog').getByRole('button', { name: 'Houd tegen' }).click();
    await page.getByText('De herinnering wordt tegengehouden.').waitFor();
    await page.getByText('Reden: De ouders hebben gebeld.').waitFor();
    expect(await hold.count()).toBe(before - 1);
    await expectGood(page, 'reminder-held');
    await page.getByRole('button', { name: /^Hervat/ }).click();
    await page.getByText('De herinnering gaat weer door.').waitFor();
    await page.getByText('Reden: De ouders hebben gebeld.').waitFor({ state: 'detached' });
    expect(await hold.count()).toBe(before);
    await visitor.close();
  });
}
