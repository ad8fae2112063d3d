import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readConfig } from '#libs/platform/config/index.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { accessibilityViolations, fitsItsWidth, newVisitor, phone, picture, startBrowser } from '../support/browser.js';
import { freePort } from '../support/free-port.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type SignedInApi, startSignedInApi } from '../support/sign-in.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { applicationJourneys } from './applications.js';

let api: SignedInApi;
let worker: INestApplicationContext;
let mail: SmtpSink;
let region: TestRegion;
let browser: Browser;
let origin: string;
let visitor: BrowserContext;
let page: Page;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  api = await startSignedInApi('journey_imports', { PUBLIC_ORIGIN: origin, WEB_ROOT: 'dist/web' });
  await api.app.listen(port, '127.0.0.1');
  mail = await startSmtpSink();
  const place = { DATABASE_URL: api.database.workerUrl, SMTP_URL: mail.url, PUBLIC_ORIGIN: origin };
  const settings = { NODE_ENV: 'test', LOG_LEVEL: 'error', ...place };
  worker = await createWorker(readConfig(settings));
  region = await addRegion(api.admin);
  browser = await startBrowser();
  const person = await api.person({ role: 'region-coordinator', organisationId: region.municipality });
  visitor = await newVisitor(browser, origin);
  page = await visitor.newPage();
  await page.goto('/beheer');
  await page.getByRole('link', { name: /schoolaccount/ }).click();
  await page.locator(`button[value="${person.subject}"]`).click();
  await page.waitForURL(`${origin}/**`);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await worker.close();
  await mail.close();
  await api.close();
});

/** Wide, on a phone and at 320 pixels: no violations, no scrolling sideways. */
async function expectGood(name: string): Promise<void> {
  const wide = page.viewportSize();
  await picture(page, `${name} 1280`);
  expect([name, await accessibilityViolations(page)]).toEqual([name, []]);
  await page.setViewportSize(phone);
  await picture(page, `${name} 360`);
  expect([name, await accessibilityViolations(page), await fitsItsWidth(page)]).toEqual([name, [], true]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect([name, await fitsItsWidth(page)]).toEqual([name, true]);
  if (wide) await page.setViewportSize(wide);
}

const header =
  'BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSNAAM;STRAATNAAM;POSTCODE;PLAATSNAAM;GEMEENTENAAM;DENOMINATIE;MENING';
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const rows = (count: number, denomination: string): string =>
  Array.from({ length: count }, (_, number) => {
    const brin = `77${letters[Math.floor(number / 26)]}${letters[number % 26]}`;
    const own = number % 9 === 0 ? denomination : 'Openbaar';
    return `41234;${brin};De Nieuwe School ${number};Kade 3;1311 AB;ALMERE;Gemeente 00;${own};`;
  }).join('\r\n');
const csv = (count: number, denomination = 'Openbaar'): Buffer =>
  Buffer.from(`\ufeff${header}\r\n${rows(count, denomination)}`);

async function bring(buffer: Buffer): Promise<void> {
  await page.goto('/beheer/import');
  await page.locator('label', { hasText: 'Basisscholen (DUO)' }).click();
  await page.setInputFiles('input[type=file]', { name: 'scholen (1).csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Kijk het bestand na' }).click();
}

describe('whoever keeps the schools', () => {
  it('brings a file, mends what is wrong with it, and takes it over', async () => {
    await page.goto('/beheer/import');
    await page.getByRole('button', { name: 'Kijk het bestand na' }).click();
    await page.getByRole('heading', { name: /2 dingen niet goed/ }).waitFor();
    await expectGood('import-nothing-chosen');

    await bring(csv(97, 'Vreemd'));
    await page.getByRole('heading', { name: 'Er staan 11 fouten in het bestand' }).waitFor();
    await page.getByText('rij 11', { exact: true }).first().waitFor();
    await page.getByText(/slaan wij over: MENING/).waitFor();
    await page.getByRole('columnheader', { name: 'VESTIGINGSNAAM' }).waitFor();
    await expectGood('import-refused');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download alleen de foute rijen' }).click();
    expect((await download).suggestedFilename()).toBe('foute-rijen.csv');

    await bring(csv(97));
    const take = page.getByRole('button', { name: 'Neem 97 vestigingen over' });
    await take.waitFor();
    await page.getByText('rij 2', { exact: true }).last().waitFor();
    await expectGood('import-checked');
    await take.click();
    await page.getByRole('heading', { name: '97 vestigingen overgenomen' }).waitFor();
    await expectGood('import-done');

    await page.goto('/beheer/import');
    await page.getByText('Overgenomen', { exact: true }).waitFor();
    await page.locator('label', { hasText: 'Voorscholen (LRK)' }).click();
    await page.locator('summary', { hasText: 'Welke kolommen' }).click();
    await page.getByText('kvk_nummer_houder').waitFor();
    await expectGood('import-start');
  }, 180_000);

  it('is told in words when the file is no CSV', async () => {
    await bring(Buffer.from([0x50, 0x4b, 3, 4]));
    await page.getByText(/Dit is een Excel-bestand, geen CSV/).waitFor();
    await expectGood('import-excel');
  });

  it('finds a school, keeps its mailbox, and sees the tree', async () => {
    await page.goto('/beheer/organisaties');
    await page.getByLabel('Zoek op naam').fill('regenboog n');
    await page.getByRole('row', { name: /Regenboog Noord/ }).waitFor();
    await page.getByRole('row', { name: /Regenboog Zuid/ }).waitFor({ state: 'detached' });
    await expectGood('organisations');
    await page.getByRole('link', { name: 'De Regenboog Noord' }).click();
    await page.getByLabel(/Postbus voor berichten/).fill('geen adres');
    await page.getByRole('button', { name: 'Bewaar de postbus' }).click();
    await page.getByRole('heading', { name: /1 ding niet goed/ }).waitFor();
    await expectGood('location-mistake');
    await page.getByLabel(/Postbus voor berichten/).fill('aanmelden@regenboog.example');
    await page.getByRole('button', { name: 'Bewaar de postbus' }).click();
    await page.getByText('De postbus is bewaard.').waitFor();

    await page.goto('/beheer/organisaties/boom');
    await page.locator('summary', { hasText: 'Bestuur De Boog' }).click();
    await page.locator('summary', { hasText: 'De Regenboog' }).click();
    await page.getByRole('link', { name: 'De Regenboog Zuid' }).waitFor();
    await expectGood('tree');
  }, 180_000);
});

describe('whoever keeps the law', () => {
  it('adds a day and takes it away again after a question', async () => {
    await page.goto('/beheer/feestdagen');
    await page.getByText('2e Kerstdag').waitFor();
    await page.getByRole('button', { name: 'Voeg de dag toe' }).click();
    await page.getByRole('heading', { name: /3 dingen niet goed/ }).waitFor();
    await expectGood('days-mistakes');
    for (const [part, value] of [
      ['Dag', '7'],
      ['Maand', '5'],
      ['Jaar', '2029'],
    ] as const) {
      await page.getByRole('textbox', { name: part, exact: true }).fill(value);
    }
    await page.getByLabel('Naam').fill('proefdag');
    await page.getByLabel('Waar het staat').fill('Staatsblad');
    await page.getByRole('button', { name: 'Voeg de dag toe' }).click();
    const row = page.getByRole('row', { name: /proefdag/ });
    await row.waitFor();
    await expectGood('days');
    await row.getByRole('button', { name: /Verwijder/ }).click();
    await page.getByRole('dialog').waitFor();
    await expectGood('days-remove');
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijder' }).click();
    await row.waitFor({ state: 'detached' });
  }, 180_000);

  it('sets a date of a school year', async () => {
    await page.goto('/beheer/schooljaren');
    await page
      .getByRole('button', { name: /Wijzig.*schooladvies/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await expectGood('years-edit');
    await page.locator('label', { hasText: 'Deze datum is bekendgemaakt' }).click();
    await page.getByRole('button', { name: 'Bewaar de datum' }).click();
    await page.getByText('De datum is bewaard').waitFor();
    await expectGood('years');
  }, 180_000);
});

describe('registering a child at a school', () => applicationJourneys(() => ({ api, region, browser, origin, mail })));
