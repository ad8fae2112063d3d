import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { pdfDocument, photo, picture, takenAt } from '#libs/platform/inspection/invented-files.cases.js';
import { phone } from '../support/browser.js';
import { until } from '../support/until.js';
import { ask, atSchool, begin, childWithParents, fill, schoolOfReceiver } from './handover-scene.js';
import { type Surroundings, type Visit, arriveAs, choose, expectGood, fillDay, signIn } from './visit.js';

const staff = 'pedagogisch-medewerker';
const uploads = '**/answers/*/attachments';
const MB = 1024 * 1024;

const drawing = { name: 'tekening.png', mimeType: 'image/png', buffer: picture({ width: 640, height: 420 }) };
const snapshot = {
  name: 'bouwwerk.jpg',
  mimeType: 'image/jpeg',
  buffer: photo({ width: 160, height: 120, before: [takenAt(1, 'GPS 52.35')] }),
};
const program = { name: 'uitnodiging.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\0\x03\0\0\0') };
const large = { name: 'film.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(11 * MB, 'x') };
const report = { name: 'Verslag van de observatie.pdf', mimeType: 'application/pdf', buffer: pdfDocument() };

const saved = (page: Page): Promise<void> =>
  page
    .getByText(/^Opgeslagen /)
    .first()
    .waitFor();
const drawingField = (page: Page) => page.locator('input[type=file][multiple]');
const file = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

/** Ids of files as they are saved with the answers. */
async function drawings(visitor: BrowserContext, id: string): Promise<readonly string[]> {
  const path = `handovers/${id}/answers/stem-van-het-kind`;
  const { answers } = await ask<{ answers: { tekening?: string[] } }>(visitor, 'GET', path);
  return answers.tekening ?? [];
}

/** A telephone: as wide as one, and with a finger. */
async function withTelephone({ stack, browser }: Surroundings): Promise<Visit> {
  const visitor = await browser.newContext({
    ...{ baseURL: stack.origin, viewport: phone, hasTouch: true, isMobile: true },
    ...{ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' },
  });
  visitor.setDefaultTimeout(60_000);
  return { visitor, page: await visitor.newPage() };
}

export function attachmentJourneys(around: () => Surroundings): void {
  it('adds files on a telephone: the wrong ones are refused where they stand, with what to do', async () => {
    const { visitor, page } = await withTelephone(around());
    await page.goto('/');
    await signIn(page, staff);
    const id = await begin(visitor, await childWithParents(around(), 1));
    await page.goto(`/overdrachten/${id}/stem-van-het-kind`);
    await choose(page, 'Het kind maakte een tekening of foto');
    await page.getByText('PDF, JPG of PNG, ten hoogste 10 MB per bestand en 2 bestanden.').waitFor();
    await page.getByRole('button', { name: /^Maak een foto bij/ }).waitFor();
    // A picture of the whole page is taken as on a desk, without a finger.
    await page.getByRole('button', { name: /^Maak een foto bij/ }).scrollIntoViewIfNeeded();
    if (process.env['ESTAFETTE_PICTURES']) await page.screenshot({ path: 'test-results/attachments-camera.png' });
    await expectGood(page, 'attachments-none');

    await drawingField(page).setInputFiles([drawing, program]);
    await file(page, 'uitnodiging.pdf')
      .getByText(/^Dit is een programma en geen document\./)
      .waitFor();
    await page.getByRole('link', { name: 'Download tekening.png' }).waitFor();
    await saved(page);
    await expectGood(page, 'attachments-refused');
    await page.getByRole('button', { name: 'Sluit uitnodiging.pdf' }).click();

    await drawingField(page).setInputFiles([large]);
    await file(page, 'film.pdf')
      .getByText(/mag ten hoogste 10 MB zijn/)
      .waitFor();
    await drawingField(page).setInputFiles([{ ...drawing, name: 'verslag.docx' }]);
    await file(page, 'verslag.docx')
      .getByText(/^Dit soort bestand nemen wij niet aan\. Bewaar het als PDF/)
      .waitFor();
    expect(await file(page, 'film.pdf').count()).toBe(0);

    await page.route(uploads, (route) => route.abort());
    await drawingField(page).setInputFiles([snapshot]);
    await file(page, 'bouwwerk.jpg').getByRole('button', { name: 'Probeer opnieuw bouwwerk.jpg' }).waitFor();
    await expectGood(page, 'attachments-interrupted');
    await page.unroute(uploads);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((done) => (letGo = done));
    await page.route(uploads, async (route: Route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Probeer opnieuw bouwwerk.jpg' }).click();
    await page.getByRole('progressbar', { name: 'bouwwerk.jpg wordt verstuurd' }).waitFor();
    await expectGood(page, 'attachments-on-their-way');
    letGo();
    await page.getByRole('link', { name: 'Download bouwwerk.jpg' }).waitFor();
    await page.getByText('Er staan 2 bestanden; meer kan niet.').waitFor();
    const drawn =
      'Promise.all([...document.images].map((one) => one.decode().then(() => one.naturalWidth > 0, () => false)))';
    expect(await page.evaluate(drawn)).toEqual([true, true]);
    await saved(page);
    await expectGood(page, 'attachments-full');

    await page.getByRole('button', { name: 'Verwijder tekening.png' }).click();
    await page.getByRole('link', { name: 'Download tekening.png' }).waitFor({ state: 'detached' });
    await until('one is saved', async () => (await drawings(visitor, id)).length === 1);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await page.getByRole('link', { name: 'Download tekening.png' }).waitFor();
    await until('both are saved', async () => (await drawings(visitor, id)).length === 2);
    await page.reload();
    await page.getByRole('link', { name: 'Download bouwwerk.jpg' }).waitFor();
    expect(await page.getByRole('link', { name: /^Download/ }).allInnerTexts()).toEqual(
      ['tekening.png', 'bouwwerk.jpg'].map((name) => expect.stringContaining(name)),
    );
    await visitor.close();
  });

  it('goes with the form: from the preschool, with the paper of the parents, to who may read it at the school', async () => {
    const school = await schoolOfReceiver(around());
    const { visitor, page } = await arriveAs(around(), staff);
    const id = await begin(visitor, await childWithParents(around(), 1));
    await fill(visitor, id);
    await page.goto(`/overdrachten/${id}/observatie`);
    await choose(page, 'KIJK!');
    await fillDay(page, 'observatie/gezienOp', '2026-10-01');
    await drawingField(page).setInputFiles([report]);
    await page.getByRole('link', { name: `Download ${report.name}` }).waitFor();
    await saved(page);
    await expectGood(page, 'attachments-report');
    await page.getByRole('button', { name: 'Dit onderdeel is klaar' }).click();
    await page.getByRole('button', { name: 'Heropen dit onderdeel' }).waitFor();
    await page.getByRole('link', { name: `Download ${report.name}` }).waitFor();
    await expectGood(page, 'attachments-read');

    await ask(visitor, 'PUT', `handovers/${id}/receiver`, { schoolLocationId: school.id });
    await ask(visitor, 'POST', `handovers/${id}/presentations`);
    await page.goto(`/overdrachten/${id}`);
    await page.getByRole('button', { name: /^Leg vast wat/ }).click();
    const parts = page.getByRole('group').filter({ has: page.getByRole('radio', { name: 'Nee', exact: true }) });
    for (const part of await parts.all()) await part.locator('label', { hasText: /^Ja$/ }).click();
    await choose(page, 'Op papier');
    await page.getByLabel(/^Scan of foto van het papier/).setInputFiles([{ ...program, name: 'handtekening.jpg' }]);
    await file(page, 'handtekening.jpg')
      .getByText(/^Dit is een programma/)
      .waitFor();
    await page.getByLabel(/^Scan of foto van het papier/).setInputFiles([{ ...snapshot, name: 'handtekening.jpg' }]);
    await page.getByRole('link', { name: 'Download handtekening.jpg' }).waitFor();
    await expectGood(page, 'attachments-paper');
    await page.getByRole('button', { name: 'Leg dit vast' }).click();
    await page.getByRole('link', { name: /^Bekijk de scan/ }).waitFor();
    await expectGood(page, 'attachments-paper-kept');
    await page.getByRole('button', { name: `Stuur naar ${school.name}` }).click();
    await page.getByText(`Verstuurd naar ${school.name}`).first().waitFor();

    const { sent } = await ask<{ sent: { releaseId: string } }>(visitor, 'GET', `handovers/${id}`);
    await visitor.close();
    const reader = await atSchool(around());
    await reader.page.goto(`/ontvangen/${sent.releaseId}`);
    const link = reader.page.getByRole('link', { name: `Download ${report.name}` });
    await link.waitFor();
    await reader.page.getByText('niet op virussen gecontroleerd').waitFor();
    await expectGood(reader.page, 'attachments-received');
    const [download] = await Promise.all([reader.page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(report.name);
    const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
    expect(hash(readFileSync(await download.path()))).toBe(hash(report.buffer));
    expect(await reader.page.getByText('handtekening.jpg').count()).toBe(0);
    await reader.visitor.close();
  });
}
