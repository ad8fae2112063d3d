import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessibilityViolations, fitsItsWidth, newVisitor, phone, picture, wide } from '../support/browser.js';
import { until } from '../support/until.js';
import type { Stack } from '../support/stack.js';

/** What every journey walks in: all of Estafette with its demo data, and a browser. */
export interface Surroundings {
  readonly stack: Stack;
  readonly browser: Browser;
}

/** The demo accounts, one a role (apps/dev/src/demo-data/accounts.ts). */
export type Subject =
  | 'aanmeldcoordinator'
  | 'pedagogisch-medewerker'
  | 'locatiemanager'
  | 'schooladministratie'
  | 'intern-begeleider'
  | 'bestuur'
  | 'locatiemanager'
  | 'beleidsmedewerker'
  | 'functioneel-beheerder'
  | 'accountbeheerder';

export interface Visit {
  readonly visitor: BrowserContext;
  readonly page: Page;
}

/** A browser of one's own, in which nobody is signed in. */
export async function arrive({ stack, browser }: Surroundings, viewport = wide): Promise<Visit> {
  const visitor = await newVisitor(browser, stack.origin, viewport);
  visitor.setDefaultTimeout(60_000);
  return { visitor, page: await visitor.newPage() };
}

/** From our sign-in page over that of the identity provider, with one click on each. */
export async function signIn(page: Page, subject: string): Promise<void> {
  await page.getByRole('link', { name: /^Inloggen met/ }).click();
  await page.locator(`button[value="${subject}"]`).click();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).first().waitFor();
}

/** Opens a page as somebody who first has to sign in. */
export async function arriveAs(around: Surroundings, subject: Subject, path = '/'): Promise<Visit> {
  const visit = await arrive(around);
  await visit.page.goto(path);
  await signIn(visit.page, subject);
  return visit;
}

export const heading = (page: Page, name: string | RegExp, level = 1): Promise<void> =>
  page.getByRole('heading', { level, name }).waitFor();

/** A name with words that only a screen reader says: "Wijzig", and then of what. */
export const named = (words: string, of: string): RegExp =>
  new RegExp(`^${words}\\s*:\\s*${of.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** The drawn circle or square lies over the real one: a person presses the words. */
export const choose = (page: Page, label: string | RegExp): Promise<void> =>
  page.locator('label', { hasText: label }).click();

/** The day in the three inputs of a date field; `id` is its name. */
export async function fillDay(page: Page, id: string, on: string): Promise<void> {
  const [year = '', month = '', day = ''] = on.split('-');
  await page.locator(`[id="${id}"]`).fill(String(Number(day)));
  await page.locator(`[id="${id}-month"]`).fill(String(Number(month)));
  await page.locator(`[id="${id}-year"]`).fill(year);
}

/**
 * A state of a screen that is as it should be, on a desk and on a phone: no violations that axe can see, nothing to scroll
 * sideways down to 320 pixels, Dutch, and nothing about anybody left behind in the browser. With ESTAFETTE_PICTURES=1 also
 * a picture of each, to look at.
 */
export async function expectGood(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? wide;
  for (const viewport of [wide, phone]) {
    await page.setViewportSize(viewport);
    const at = `${name} ${viewport.width}`;
    expect([at, await accessibilityViolations(page)]).toEqual([at, []]);
    expect([at, await fitsSoon(page)]).toEqual([at, true]);
    if (process.env['ESTAFETTE_PICTURES']) await picture(page, at);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect([`${name} 320`, await fitsSoon(page)]).toEqual([`${name} 320`, true]);
  await page.setViewportSize(before);
  expect([name, await foreignWords(page)]).toEqual([name, []]);
  expect([name, await kept(page)]).toEqual([name, []]);
}

/** A chart is drawn anew after the page has taken its new width. */
async function fitsSoon(page: Page): Promise<boolean> {
  await until('the page fits its width', () => fitsItsWidth(page), 5_000).catch(() => undefined);
  return fitsItsWidth(page);
}

const english =
  /\b(?:the|and|with|your|submit|loading|cancel|save|delete|search|error|warning|undefined|null|NaN|Invalid|overdue|registered|withdrawn)\b|\{\{|\b[a-z]+\.[a-z]+[A-Z]\w*\b|\d{4}-\d\d-\d\d(?!\S*\.csv)/g;

/** Words that are not Dutch, keys without a text, days as a machine writes them. What stands in `code`, or in a named other language, is meant so. */
async function foreignWords(page: Page): Promise<string[]> {
  const codes = await page.locator(`code, main [lang]:not([lang="nl"])`).allInnerTexts();
  const text = await page.locator('body').innerText();
  return codes.reduce((rest, code) => rest.replace(code, ''), text).match(english) ?? [];
}

/** What stays behind in the browser, apart from whether single-letter keys are on, and how far pages were scrolled. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...Object.entries(localStorage), ...Object.entries(sessionStorage)].filter(([, value]) => !/^(?:on|off|\\{(?:"\\w+":[\\d.]+,?)*\\})$/.test(value)).map(String)`,
  );
}
