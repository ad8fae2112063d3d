import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { picture } from '#libs/platform/inspection/invented-files.cases.js';
import { readPdf } from '../support/pdf-reading.js';
import { until } from '../support/until.js';
import { uploadedBy } from '../support/uploading.js';
import { decide, enter, follow, press } from './guardians.js';
import { type School, ask, atSchool, begin, childWithParents, fill, schoolOfReceiver } from './handover-scene.js';
import { type Surroundings, arriveAs, expectGood, heading } from './visit.js';

interface Presented {
  readonly id: string;
  readonly visitor: BrowserContext;
  readonly page: Page;
  readonly school: School;
  readonly address: string;
}

/** A text with a drawing lies before the parent, who can be mailed. */
async function presentedWithDrawing(around: Surroundings): Promise<Presented> {
  const school = await schoolOfReceiver(around);
  const { visitor, page } = await arriveAs(around, 'pedagogisch-medewerker');
  const child = await childWithParents(around, 1);
  const address = `ouder-${child.slice(24)}@ouders.example`;
  await around.stack.admin.query('UPDATE guardian SET email = $2 WHERE pupil_id = $1', [child, address]);
  const id = await begin(visitor, child);
  await fill(visitor, id);
  const section = 'stem-van-het-kind';
  const drawing = await uploadedBy(visitor, `handovers/${id}/answers/${section}/attachments`, {
    ...{ name: 'Tekening van het huis.png', mimeType: 'image/png', buffer: picture({ width: 640, height: 420 }) },
  });
  const { sections } = await ask<{ sections: { id: string; revision: number }[] }>(visitor, 'GET', `handovers/${id}`);
  const { revision } = sections.find((each) => each.id === section)!;
  const answers = { manier: 'getekend', tekening: [drawing] };
  await ask(visitor, 'PUT', `handovers/${id}/answers/${section}`, { revision, answers });
  await ask(visitor, 'PUT', `handovers/${id}/receiver`, { schoolLocationId: school.id });
  await ask(visitor, 'POST', `handovers/${id}/presentations`);
  return { id, visitor, page, school, address };
}

/** Asks for a PDF and takes it. @returns the text of each page */
async function takePdf(page: Page, name: string): Promise<string[]> {
  await press(page, /^(Bewaar als PDF|Maak een nieuwe PDF)$/);
  const ready = page.getByRole('button', { name: /^Download de PDF/ });
  await ready.waitFor();
  await expectGood(page, `${name}-ready`);
  const [download] = await Promise.all([page.waitForEvent('download'), ready.click()]);
  expect(download.suggestedFilename()).toMatch(/^overdracht-[a-z-]+-\d{4}-\d{2}-\d{2}\.pdf$/);
  const bytes = readFileSync(await download.path());
  if (process.env['ESTAFETTE_PICTURES']) {
    mkdirSync('test-results', { recursive: true });
    writeFileSync(`test-results/${name}.pdf`, bytes);
  }
  return (await readPdf(bytes)).pages.map(({ text }) => text.replaceAll(/\s+/g, ' '));
}

export function guardianCopyJourneys(around: () => Surroundings): void {
  it('a parent opens a drawing, decides, takes the dossier along, and finds what to do without agreeing', async () => {
    const staff = await presentedWithDrawing(around());
    const { visitor, page } = await enter(around(), staff.address);
    await follow(page, 'Lees wat er staat');
    const link = page.getByRole('link', { name: /Tekening van het huis.png/ });
    await link.scrollIntoViewIfNeeded();
    await until('the drawing is shown small', () =>
      page.evaluate<boolean>(
        `(() => { const all = [...document.querySelectorAll('.est-shown-file__picture')];
          return all.length > 0 && all.every((each) => each.complete && each.naturalWidth > 0); })()`,
      ),
    );
    await expectGood(page, 'parent-reading-file');
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('Tekening van het huis.png');
    await page.goto('/ouder/kind/schrijven');
    await page
      .getByLabel(/Wat vindt u van wat de voorschool heeft geschreven/)
      .fill('Oma Ayşe Öğüt, ş ğ ı ő ł ă ễ ș. مريم');
    await page
      .getByText(/^Bewaard/)
      .first()
      .waitFor();
    await page.goto('/ouder/kind/kopie');
    await heading(page, 'Een kopie voor uzelf');
    const before = await takePdf(page, 'parent-copy-before');
    for (const each of before) expect(each).toMatch(/nog niet verstuurd.*Kopie voor ouder, gemaakt op/);
    expect(before.join(' ')).toContain('ş ğ ı ő ł ă ễ ș');

    await page.goto('/ouder/kind/beslissen');
    await page.getByText(/Bij dit deel hoort 1 bijlage/).waitFor();
    await decide(page, /^Ja/);
    await expectGood(page, 'parent-deciding-file');
    await press(page, 'Bewaar mijn besluit');
    await heading(page, 'Uw besluit is bewaard', 2);
    const { releaseId } = await ask<{ releaseId: string }>(staff.visitor, 'POST', `handovers/${staff.id}/submissions`);
    const receiver = await atSchool(around());
    await receiver.page.goto(`/ontvangen/${releaseId}`);
    await press(receiver.page, 'Maak PDF');
    await receiver.page.getByRole('button', { name: 'Download' }).waitFor();
    const schoolsPdf = receiver.page.url();

    await page.goto('/ouder/kind/kopie');
    const after = await takePdf(page, 'parent-copy-after');
    expect(after.join(' ')).not.toContain('nog niet verstuurd');
    await page.goto('/ouder/kind/gebeurd');
    for (const line of ['Uw besluit: bij 4 delen ja', 'Verstuurd naar de school', 'U haalde een PDF op']) {
      await page.getByText(line).first().waitFor();
    }
    await expectGood(page, 'parent-happened-all');
    await page.goto('/ouder/kind/niet-eens');
    await heading(page, 'Bent u het er niet mee eens?');
    await page.getByText('Autoriteit Persoonsgegevens').first().waitFor();
    expect(await page.getByText('Geschillencommissie passend onderwijs').count()).toBe(0);
    await expectGood(page, 'parent-disagree');

    await page.goto('/ouder/kind/beslissen');
    await press(page, 'Trek mijn toestemming in');
    await page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
    await page
      .getByText(/De school kan niets meer lezen/)
      .first()
      .waitFor();
    await receiver.page.goto(schoolsPdf);
    await receiver.page
      .getByText(/Toestemming ingetrokken/)
      .first()
      .waitFor();
    await expectGood(receiver.page, 'received-pdf-withdrawn');
    await page.goto('/ouder/kind/kopie');
    const withdrawn = await takePdf(page, 'parent-copy-withdrawn');
    for (const each of withdrawn) expect(each).toContain('toestemming ingetrokken op');
    await staff.page.goto(`/overdrachten/${staff.id}`);
    await staff.page.getByText('Wat er gebeurde').click();
    await staff.page.getByText('Bijlage geopend').first().waitFor();
    await expectGood(staff.page, 'handover-timeline-all');
    await Promise.all([visitor.close(), staff.visitor.close(), receiver.visitor.close()]);
  });
}
