import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { phone } from '../support/browser.js';
import { until } from '../support/until.js';
import { type School, ask, atSchool, begin, childWithParents, present, schoolOfReceiver } from './handover-scene.js';
import { type Surroundings, type Visit, arrive, arriveAs, expectGood, heading } from './visit.js';

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();
export const follow = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('link', { name }).first().click();

interface Presented {
  readonly id: string;
  readonly staff: Visit;
  readonly school: School;
  readonly addresses: readonly string[];
}

/** A text lies before the parents of a child, who can be mailed. */
async function presented(around: Surroundings, parents: number): Promise<Presented> {
  const school = await schoolOfReceiver(around);
  const staff = await arriveAs(around, 'pedagogisch-medewerker');
  const child = await childWithParents(around, parents);
  const { rows } = await around.stack.admin.query<{ email: string }>(
    `UPDATE guardian SET email = 'ouder-' || substr(id::text, 25) || '@ouders.example' WHERE pupil_id = $1 RETURNING email`,
    [child],
  );
  const id = await begin(staff.visitor, child);
  await present(staff.visitor, id, school);
  return { id, staff, school, addresses: rows.map(({ email }) => email) };
}

const textsTo = ({ stack }: Surroundings, address: string): string[] =>
  stack.mail.received.filter(({ to }) => to.includes(address)).map(({ mail }) => mail.text ?? '');

/** What stands in a mail to this parent, once it is there. */
async function mailed(around: Surroundings, address: string, pattern: RegExp): Promise<string> {
  let found: string | undefined;
  await until(`a mail to ${address} with ${pattern.source}`, async () => {
    found = textsTo(around, address)
      .map((text) => pattern.exec(text)?.[1])
      .findLast((one) => one !== undefined);
    return Promise.resolve(found !== undefined);
  });
  return found ?? '';
}

const linkTo = async (around: Surroundings, address: string): Promise<string> =>
  `/ouder#${await mailed(around, address, /\/ouder#([\w-]{43})/)}`;
const codeTo = (around: Surroundings, address: string): Promise<string> =>
  mailed(around, address, /Uw code is: (\d{6})/);

/** In, by the link and the code of this parent, on a phone. */
export async function enter(around: Surroundings, address: string): Promise<Visit> {
  const visit = await arrive(around, phone);
  await visit.page.goto(await linkTo(around, address));
  await press(visit.page, 'Mail mij een code');
  await visit.page.getByLabel('Uw code').fill(await codeTo(around, address));
  await press(visit.page, 'Ga verder');
  await heading(visit.page, /^De overdracht van/);
  return visit;
}

/** Yes or no at every part. */
export async function decide(page: Page, word: RegExp): Promise<number> {
  const parts = page.getByRole('group');
  const count = await parts.count();
  for (let place = 0; place < count; place += 1) await parts.nth(place).locator('label', { hasText: word }).click();
  return count;
}

/** By the keyboard alone: Tab until it is there. */
async function tabTo(page: Page, words: string | RegExp, most = 80): Promise<void> {
  const isThere = (text: string): boolean => (typeof words === 'string' ? text === words : words.test(text));
  for (let count = 0; count < most; count += 1) {
    const text = await page.evaluate<string>(
      `(document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? '').trim()`,
    );
    if (isThere(text)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(words)}`);
}

export function guardianJourneys(around: () => Surroundings): void {
  it('a parent gets a link and a code, reads, writes, decides, sees who looked, and takes it back', async () => {
    const { id, staff, school, addresses } = await presented(around(), 1);
    const [address = ''] = addresses;
    const { visitor, page } = await arrive(around(), phone);
    await page.goto(await linkTo(around(), address));
    await heading(page, 'Lees wat de voorschool vertelt');
    await expectGood(page, 'parent-link');
    await press(page, 'Mail mij een code');
    await heading(page, 'Vul uw code in');
    await page.getByLabel('Uw code').fill('12');
    await press(page, 'Ga verder');
    await page.getByText('Vul de zes cijfers uit de mail in.').first().waitFor();
    const code = await codeTo(around(), address);
    await page.getByLabel('Uw code').fill(code === '000000' ? '000001' : '000000');
    await press(page, 'Ga verder');
    await page
      .getByText(/Deze code klopt niet of geldt niet meer/)
      .first()
      .waitFor();
    await expectGood(page, 'parent-code-wrong');
    await page.getByLabel('Uw code').fill(code);
    await press(page, 'Ga verder');
    await page.getByText('U bent aan de beurt').waitFor();
    expect(page.url()).not.toContain('#');
    await expectGood(page, 'parent-overview');

    await follow(page, 'Wat is dit en wie ziet het?');
    await heading(page, 'Wat is dit en wie ziet het?');
    await page.getByText('U kunt dit later wijzigen.').waitFor();
    await expectGood(page, 'parent-what');
    await follow(page, /^Verder: Lees/);
    await page.getByRole('heading', { level: 2 }).nth(2).waitFor();
    await expectGood(page, 'parent-reading');
    await follow(page, /^Verder: Schrijf/);
    const box = page.getByLabel(/Wat vindt u van wat de voorschool heeft geschreven/);
    await box.fill('Wij spreken thuis ook Turks. <b>Dat</b> staat er niet bij. مرحبا 👩‍👧');
    await page
      .getByText(/^Bewaard/)
      .first()
      .waitFor();
    await expectGood(page, 'parent-writing');
    await follow(page, /^Verder: Beslis/);
    await press(page, 'Bewaar mijn besluit');
    await page
      .getByText(/^Kies ja of nee bij/)
      .first()
      .waitFor();
    await expectGood(page, 'parent-deciding-errors');
    expect(await decide(page, /^Ja/)).toBe(4);
    await expectGood(page, 'parent-deciding');
    await press(page, 'Bewaar mijn besluit');
    await heading(page, 'Uw besluit is bewaard', 2);
    await expectGood(page, 'parent-decided');

    await staff.page.goto(`/overdrachten/${id}`);
    await heading(staff.page, 'Link voor de ouders', 3);
    await staff.page
      .getByText(/Zelf in Estafette/)
      .first()
      .waitFor();
    await expectGood(staff.page, 'handover-way-links');
    await staff.page.goto(`/overdrachten/${id}/ouders`);
    await staff.page.getByText(/Wij spreken thuis ook Turks. <b>Dat<\/b>/).waitFor();
    await expectGood(staff.page, 'handover-parents-words');
    await staff.page.goto(`/overdrachten/${id}`);
    await press(staff.page, `Stuur naar ${school.name}`);
    await staff.page.getByText(`Verstuurd naar ${school.name}`).first().waitFor();

    const receiver = await atSchool(around());
    const { sent } = await ask<{ sent: { releaseId: string } }>(staff.visitor, 'GET', `handovers/${id}`);
    await receiver.page.goto(`/ontvangen/${sent.releaseId}`);
    await receiver.page.getByText(/Wij spreken thuis ook Turks. <b>Dat<\/b>/).waitFor();
    await expectGood(receiver.page, 'received-parents-words');

    await page.reload();
    await heading(page, 'De school heeft het gelezen', 2);
    await page.getByText(/Intern begeleider/).waitFor();
    await expectGood(page, 'parent-opened');
    await follow(page, 'Wie keek en wat gebeurde er?');
    await page.getByText('Geopend op school').waitFor();
    await expectGood(page, 'parent-happened');
    await follow(page, 'Terug naar het overzicht');
    await follow(page, 'Een kopie voor uzelf');
    await page.getByText(/Wij spreken thuis ook Turks/).waitFor();
    await expectGood(page, 'parent-copy');
    await follow(page, 'Terug naar het overzicht');
    await follow(page, 'Beslis wat naar school mag');
    await press(page, 'Trek mijn toestemming in');
    await page
      .getByRole('dialog')
      .getByText(/kan dan niets meer lezen/)
      .waitFor();
    await expectGood(page, 'parent-withdrawing');
    await page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
    await page
      .getByText(/De school kan niets meer lezen/)
      .first()
      .waitFor();
    await receiver.page.reload();
    await receiver.page.getByText(/Wij spreken thuis ook Turks/).waitFor({ state: 'detached' });
    await press(page, 'Stop');
    await heading(page, 'U bent uitgelogd');
    await expectGood(page, 'parent-left');
    await page.goto('/ouder/kind');
    await heading(page, 'U bent niet meer ingelogd');
    await expectGood(page, 'parent-lapsed');
    await Promise.all([visitor.close(), staff.visitor.close(), receiver.visitor.close()]);
  });

  it('of two parents each has an own state: an objection stops it without a name, and a no to everything destroys it', async () => {
    const { id, staff, addresses } = await presented(around(), 2);
    const [first = '', second = ''] = addresses;
    const mother = await enter(around(), first);
    const father = await enter(around(), second);
    await mother.page.goto('/ouder/kind/beslissen');
    await heading(mother.page, 'Beslis wat naar school mag');
    await decide(mother.page, /^Ja/);
    await press(mother.page, 'Bewaar mijn besluit');
    await heading(mother.page, 'Uw besluit is bewaard', 2);
    await father.page.goto('/ouder/kind/beslissen');
    await heading(father.page, 'Beslis wat naar school mag');
    await decide(father.page, /^Nee/);
    await press(father.page, 'Bewaar mijn besluit');
    await father.page
      .getByRole('dialog')
      .getByText(/wordt gewist/)
      .waitFor();
    await expectGood(father.page, 'parent-erasing');
    await father.page.getByRole('dialog').getByRole('button', { name: 'Ja, ik zeg overal nee' }).click();
    await heading(father.page, 'Versturen is gestopt', 2);
    await mother.page.reload();
    await mother.page.goto('/ouder/kind');
    await heading(mother.page, 'Versturen is gestopt', 2);
    await expectGood(mother.page, 'parent-stopped');

    // Another text: what was on the screen is past, and that is said.
    await mother.page.goto('/ouder/kind/beslissen');
    await heading(mother.page, 'Beslis wat naar school mag');
    await ask(staff.visitor, 'POST', `handovers/${id}/revisions`);
    await ask(staff.visitor, 'POST', `handovers/${id}/presentations`);
    await press(mother.page, 'Bewaar mijn besluit');
    await mother.page
      .getByText(/De voorschool heeft de tekst veranderd/)
      .first()
      .waitFor();
    await expectGood(mother.page, 'parent-other-version');
    await mother.page.reload();
    await heading(mother.page, 'Beslis wat naar school mag');
    await decide(mother.page, /^Nee/);
    await press(mother.page, 'Bewaar mijn besluit');
    await mother.page.getByRole('dialog').getByRole('button', { name: 'Ja, ik zeg overal nee' }).click();
    await heading(mother.page, 'Er gaat niets naar de school');
    await expectGood(mother.page, 'parent-erased');
    await father.page.goto('/ouder/kind');
    await heading(father.page, 'U bent niet meer ingelogd');
    await Promise.all([mother.visitor.close(), father.visitor.close(), staff.visitor.close()]);
  });

  it('goes all the way by the keyboard, and explains itself in other languages', async () => {
    const { staff, addresses } = await presented(around(), 1);
    const [address = ''] = addresses;
    const { visitor, page } = await arrive(around(), phone);
    await page.goto(await linkTo(around(), address));
    await heading(page, 'Lees wat de voorschool vertelt');
    await tabTo(page, 'Other languages');
    await page.keyboard.press('Enter');
    await heading(page, 'Uitleg in andere talen');
    expect(await page.locator('section[lang="ar"][dir="rtl"]').count()).toBe(1);
    await expectGood(page, 'parent-languages');
    await tabTo(page, 'Terug');
    await page.keyboard.press('Enter');
    await heading(page, 'Lees wat de voorschool vertelt');
    await tabTo(page, 'Mail mij een code');
    await page.keyboard.press('Enter');
    await heading(page, 'Vul uw code in');
    await tabTo(page, /^Uw code/);
    await page.keyboard.type(await codeTo(around(), address));
    await page.keyboard.press('Enter');
    await heading(page, /^De overdracht van/);
    await tabTo(page, /^Beslis wat naar school mag/);
    await page.keyboard.press('Enter');
    await heading(page, 'Beslis wat naar school mag');
    for (let part = 0; part < 4; part += 1) {
      await tabTo(page, /^Ja, dit mag/);
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
    }
    await tabTo(page, 'Bewaar mijn besluit');
    await page.keyboard.press('Enter');
    await heading(page, 'Uw besluit is bewaard', 2);
    await Promise.all([visitor.close(), staff.visitor.close()]);
  });
}
