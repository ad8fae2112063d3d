import { writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Surroundings, arriveAs, expectGood, heading } from './visit.js';

const numberOf = (text: string): number => Number(text.replaceAll('.', ''));

/** The counts of the funnel, in order; the last is what they are together. */
async function funnelOf(page: Page): Promise<number[]> {
  const steps = page.locator('.est-funnel__count');
  await steps.last().waitFor();
  return (await steps.allInnerTexts()).map(numberOf);
}

async function addsUp(page: Page): Promise<void> {
  const counts = await funnelOf(page);
  const total = counts.pop() ?? 0;
  expect(total).toBeGreaterThan(0);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
}

export function regionFigureJourneys(around: () => Surroundings): void {
  it('goes from the figures of all to a wijk, a board, a school and its children, and back', async () => {
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator');
    await heading(page, 'Deze week');
    await heading(page, /^Hoe ver zijn de kinderen/, 2);
    await addsUp(page);
    await page.getByRole('link', { name: 'Cijfers' }).first().click();
    await heading(page, 'Cijfers');
    await addsUp(page);
    await page.getByText('Het laagst').waitFor();
    await expectGood(page, 'figures');
    const deeper = page.getByRole('navigation', { name: 'Kijk verder' }).getByRole('link');
    const names: string[] = [];
    const goDown = async (): Promise<void> => {
      const name = await deeper.first().innerText();
      names.push(name);
      await deeper.first().click();
      await heading(page, name);
      await addsUp(page);
    };
    await goDown();
    await expectGood(page, 'figures-wijk');
    await page.getByLabel('Toon per').selectOption({ label: 'Bestuur' });
    await page.getByRole('heading', { name: 'Op tijd aangemeld, per bestuur' }).waitFor();
    await goDown();
    await page.getByRole('heading', { name: 'Op tijd aangemeld, per school' }).waitFor();
    await deeper.first().waitFor();
    await goDown();
    await expectGood(page, 'figures-school');
    const total = (await funnelOf(page)).at(-1);
    await page.getByRole('link', { name: 'Samen', exact: true }).click();
    await heading(page, 'Alle kinderen');
    await page.getByRole('table').getByRole('link').first().waitFor();
    expect(await page.getByRole('table').getByRole('row').count()).toBe(Math.min(total ?? 0, 20) + 1);
    await expectGood(page, 'figures-children');
    const trail = page.getByRole('navigation', { name: 'Kruimelpad' });
    expect(await trail.getByRole('link').allInnerTexts()).toEqual(['Cijfers', ...names]);
    expect(decodeURIComponent(page.url())).not.toContain(names[0]);
    await page.goBack();
    await heading(page, names[2] ?? '');
    await trail.getByRole('link', { name: names[0] ?? '' }).click();
    await heading(page, names[0] ?? '');
    await page.getByRole('link', { name: 'nog niet aangemeld, te laat' }).click();
    await heading(page, 'Kinderen: nog niet aangemeld, te laat');
    await page.getByRole('table').or(page.getByText('Hier zijn geen kinderen')).waitFor();
    await visitor.close();
  });
}

export function reachJourneys(around: () => Surroundings): void {
  it('fills in how many toddlers a wijk has, and sees which part a preschool knows', async () => {
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator', '/beheer');
    await page.getByRole('link', { name: /^Peuters per wijk/ }).click();
    await heading(page, 'Peuters per wijk');
    await page
      .getByRole('button', { name: /^Vul in/ })
      .first()
      .click();
    await page.getByLabel('Aantal peuters').fill('veel');
    await page.getByRole('button', { name: 'Bewaar het aantal' }).click();
    await page.getByText('Vul een heel getal in, zoals 240.').first().waitFor();
    await expectGood(page, 'toddlers-mistake');
    await page.getByLabel('Aantal peuters').fill('9.000');
    await page.getByLabel('Bron').fill('CBS, kerncijfers wijken en buurten');
    await page.getByRole('button', { name: 'Bewaar het aantal' }).click();
    await page.getByRole('cell', { name: '9.000' }).waitFor();
    await expectGood(page, 'toddlers');
    await page.goto('/cijfers');
    await page.getByRole('heading', { name: /tegen het doel van 90%/ }).waitFor();
    await page.getByText('Doel: LEA Uitvoeringsplan').waitFor();
    await expectGood(page, 'reach');
    await visitor.close();
  });
}

export function reportJourneys(around: () => Surroundings): void {
  it.each(['aanmeldcoordinator', 'beleidsmedewerker'] as const)(
    'gets the figures of a wijk on one page of paper, in three clicks, as %s',
    async (subject) => {
      const { visitor, page } = await arriveAs(around(), subject);
      await page.getByRole('navigation', { name: 'Kijk verder' }).getByRole('link').first().waitFor();
      await expectGood(page, `start-${subject}`);
      await page.getByRole('navigation', { name: 'Kijk verder' }).getByRole('link').first().click();
      await page.getByRole('link', { name: 'Rapport voor het wijkoverleg' }).click();
      await heading(page, /^Wijk /);
      await page.getByRole('heading', { name: 'Op tijd aangemeld, per voorschool in deze wijk' }).waitFor();
      await page.getByRole('table').last().waitFor();
      await page.locator('.est-chart__plot svg').nth(1).waitFor();
      await expectGood(page, `report-${subject}`);
      const pdf = await page.pdf({ format: 'A4', printBackground: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      if (process.env['ESTAFETTE_PICTURES']) writeFileSync(`test-results/report-${subject}.pdf`, pdf);
      await visitor.close();
    },
  );

  it('shows the policy officer numbers of the whole city, and no list, no school and no child', async () => {
    const { visitor, page } = await arriveAs(around(), 'beleidsmedewerker');
    await heading(page, 'Cijfers');
    await page.getByText('Aantallen onder de 5 zijn verborgen').first().waitFor();
    expect(await page.locator('.est-funnel a').count()).toBe(0);
    await page.getByLabel('Toon per').selectOption({ label: 'Voorschool' });
    await page.getByRole('button', { name: 'Als tabel' }).first().click();
    await page.getByRole('columnheader', { name: 'Voorschool' }).waitFor();
    await page.getByRole('cell', { name: 'verborgen' }).first().waitFor();
    await expectGood(page, 'figures-numbers');
    for (const path of ['/watch-entries', '/watch-entries/export', '/watch-figures', '/registrations']) {
      expect([path, [403, 404]]).toEqual([
        path,
        expect.arrayContaining([(await visitor.request.get(`/api/v1${path}`)).status()]),
      ]);
    }
    await visitor.close();
  });
}

export function boardFigureJourneys(around: () => Surroundings): void {
  it('sees the figures of its own schools only, and the children behind them', async () => {
    const { visitor, page } = await arriveAs(around(), 'bestuur', '/cijfers');
    await heading(page, 'Cijfers');
    await addsUp(page);
    await page.getByRole('heading', { name: 'Op tijd aangemeld, per school' }).waitFor();
    await page.getByRole('button', { name: 'Als tabel' }).click();
    await page.getByRole('columnheader', { name: 'School' }).waitFor();
    await expectGood(page, 'figures-board');
    const { rows } = await around().stack.admin.query<{ name: string }>(
      `SELECT name FROM location WHERE kind = 'school' AND board_id = (SELECT organisation_id FROM membership
         JOIN person ON person.id = person_id WHERE subject = 'bestuur' LIMIT 1)`,
    );
    const own = rows.map(({ name }) => name);
    const shown = await page.getByRole('navigation', { name: 'Kijk verder' }).getByRole('link').allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((name) => !own.includes(name))).toEqual([]);
    await page.getByRole('link', { name: 'aangemeld', exact: true }).click();
    await heading(page, 'Kinderen: aangemeld');
    await page.getByRole('table').getByRole('link').first().waitFor();
    await visitor.close();
  });
}
