import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readPdf } from '../support/pdf-reading.js';
import { pdfUaFaults } from '../support/pdf-ua.js';
import { phone, picture, wide } from '../support/browser.js';
import { until } from '../support/until.js';
import { caller, sendHandovers } from './handover-sent.js';
import { type Surroundings, arriveAs, expectGood, heading } from './visit.js';

export function dossierJourneys(around: () => Surroundings): void {
  it('a school makes a PDF of one, looks at its pages, takes it along, and makes one of many', async () => {
    const [first, second] = await sendHandovers(around(), 2);
    if (!first || !second) throw new Error('the demo data has too few children');
    const { visitor, page } = await arriveAs(around(), 'intern-begeleider', `/ontvangen/${first.releaseId}`);
    await heading(page, first.child);
    await page.getByRole('button', { name: 'Maak PDF', exact: true }).click();
    await heading(page, 'PDF van 1 overdracht');
    await shown(page, 1);
    await expectGood(page, 'dossier-pdf');
    await expectNothingForeign(page);
    await page.setViewportSize(phone);
    await shown(page, 1);
    if (process.env['ESTAFETTE_PICTURES']) await picture(page, 'dossier-pdf drawn 360');
    await page.setViewportSize(wide);
    await shown(page, 1);

    await page.getByRole('button', { name: 'Bladzijde 3', exact: true }).click();
    await shown(page, 3);
    await page.getByRole('button', { name: 'Vorige' }).click();
    await shown(page, 2);
    const file = await download(page);
    expect(file.name).toMatch(/^overdracht-\d{4}-\d\d-\d\d\.pdf$/);
    const pdf = await readPdf(file.bytes);
    expect(pdfUaFaults(pdf, file.bytes)).toEqual([]);
    expect(pdf.pages[0]!.text).toContain(first.child);
    const dossier = await lastDossier(page, visitor, around());
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(dossier.fileSha256);
    expect(await page.locator('.est-pdf__seal code').innerText()).toBe(dossier.contentSha256);

    await page.goto('/ontvangen');
    for (const { child } of [first, second]) await page.getByText(`Kies ${child}`).click({ force: true });
    await expectGood(page, 'inbox-chosen');
    await page.getByRole('button', { name: 'Maak PDF van 2 kinderen' }).click();
    await heading(page, 'PDF van 2 overdrachten');
    await shown(page, 1);
    await expectGood(page, 'dossier-pdf-many');
    const many = await readPdf((await download(page)).bytes);
    expect(many.outline.map(({ title }) => title).sort()).toEqual([first.child, second.child].sort());

    await page.getByRole('link', { name: 'Mijn PDF’s' }).click();
    await heading(page, 'Mijn PDF’s');
    await page.getByText('Klaar', { exact: true }).nth(1).waitFor();
    await expectGood(page, 'dossier-list');
    await visitor.close();
  });

  it('a preschool takes a copy of what it sent; after a recall the school finds its own gone', async () => {
    const [sent] = await sendHandovers(around(), 1);
    if (!sent) throw new Error('the demo data has too few children');
    const school = await arriveAs(around(), 'intern-begeleider', `/ontvangen/${sent.releaseId}`);
    await school.page.getByRole('button', { name: 'Maak PDF', exact: true }).click();
    await shown(school.page, 1);

    const { visitor, page } = await arriveAs(around(), 'pedagogisch-medewerker', `/overdrachten/${sent.handoverId}`);
    await page.getByRole('button', { name: 'PDF van wat je verstuurde' }).click();
    await shown(page, 1);
    expect((await readPdf((await download(page)).bytes)).pages[0]!.text).toContain('(pedagogisch medewerker)');
    const call = caller(visitor, around().stack.origin);
    const { items } = await call<{ items: { label: string }[] }>('GET', `handovers/${sent.handoverId}/events`);
    expect(items.filter(({ label }) => label === 'PDF opgehaald')).toHaveLength(2);
    await call('POST', `handovers/${sent.handoverId}/recalls`, { reason: 'Er stond iets fout in.' });
    await visitor.close();

    await school.page.reload();
    await until('the copy is gone', async () => {
      await school.page
        .getByText(/Deze PDF is verwijderd/)
        .first()
        .waitFor();
      return true;
    });
    await school.page.reload();
    await heading(school.page, 'Deze PDF is verwijderd', 2);
    await expectGood(school.page, 'dossier-gone');
    await school.visitor.close();
  });
}

/** The page with this number is drawn, in the width that it has now: there is ink on it. */
async function shown(page: Page, number: number): Promise<void> {
  await page.locator(`.est-pdf__page canvas[data-drawn="${number}"]`).waitFor();
  await until('there is ink on the page', () =>
    page.evaluate<boolean>(
      `(() => {
        const canvas = document.querySelector('.est-pdf__page canvas');
        const wide = Math.floor(canvas.parentElement.clientWidth * Math.min(devicePixelRatio, 2));
        if (Math.abs(canvas.width - wide) > 4 && canvas.width < 800) return false;
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return data.some((level, place) => place % 4 === 0 && level < 128 && data[place + 3] > 0);
      })()`,
    ),
  );
}

async function download(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The library that draws, its worker and its fonts come from our own origin, under the policy on content. */
async function expectNothingForeign(page: Page): Promise<void> {
  const origins = await page.evaluate<string[]>(
    `[...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))]`,
  );
  expect(origins.filter((origin) => origin !== new URL(page.url()).origin && origin !== 'null')).toEqual([]);
}

async function lastDossier(page: Page, visitor: Parameters<typeof caller>[0], { stack }: Surroundings) {
  const id = page.url().split('/').at(-1) ?? '';
  return caller(visitor, stack.origin)<{ fileSha256: string; contentSha256: string }>('GET', `dossiers/${id}`);
}
