import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { accessibilityViolations, fitsItsWidth, picture } from '../support/browser.js';
import { type Surroundings, arrive, expectGood, heading } from './visit.js';

/** Presses Tab until the focus is on this element, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

export function termCalculatorJourneys(around: () => Surroundings): void {
  it('calculates terms without signing in and without a mouse, and is led to a mistake', async () => {
    const { visitor, page } = await arrive(around());
    await page.goto('/termijnen');
    await heading(page, 'Termijnen berekenen');
    await expectGood(page, 'terms-empty');

    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await tabTo(page, '#bornOn');
    await page.keyboard.type('31');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2023');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /niet goed ingevuld/ }).waitFor();
    expect(await page.locator(':focus').innerText()).toMatch(/niet goed ingevuld/);
    expect(await page.title()).toMatch(/^Fout:/);
    await expectGood(page, 'terms-mistake');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('bornOn');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('28');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /termijnen$/ }).waitFor();
    expect(await page.locator(':focus').innerText()).toMatch(/termijnen$/);
    expect(await page.title()).not.toMatch(/^Fout:/);
    await page.getByText(dutchDateWithDay('2026-08-28')).first().waitFor();
    await expectGood(page, 'terms-result');
    await visitor.close();
  });

  it('reads the outcome of a link at 320 pixels, in forced colours and with text twice as large', async () => {
    const { visitor, page } = await arrive(around(), { width: 320, height: 640 });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/termijnen?geboren=2023-02-28&ontvangen=2026-03-01');
    await page.getByRole('heading', { level: 2, name: /termijnen$/ }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    await picture(page, 'terms-forced-colours 320');
    await page.setViewportSize({ width: 1280, height: 900 });
    await picture(page, 'terms-forced-colours 1280');
    await page.emulateMedia({ forcedColors: 'none' });
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
    expect(await fitsItsWidth(page)).toBe(true);
    await picture(page, 'terms-large-text 1280');
    await visitor.close();
  });
}
