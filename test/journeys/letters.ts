import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { standardTemplates } from '#libs/letters/domain/index.js';
import { type Surroundings, arriveAs, expectGood, heading } from './visit.js';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });
const preview = (page: Page) => page.getByRole('article', { name: 'Voorbeeld' });
const letter = '/beheer/brieven/extension';
const title = 'Verlenging van de beslistermijn';

export function letterJourneys(around: () => Surroundings): void {
  it('changes a letter with the keyboard alone, sees it beside the text, and is told what is wrong', async () => {
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator', '/beheer');
    await page.getByRole('link', { name: 'Brieven' }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Brieven');
    await page.getByRole('link', { name: title }).waitFor();
    await expectGood(page, 'letters');
    await page.getByRole('link', { name: title }).focus();
    await page.keyboard.press('Enter');
    await heading(page, title);
    await preview(page).getByText('Aan de ouders of verzorgers van').waitFor();
    await preview(page).getByText('dinsdag 11 mei 2027').waitFor();
    await expectGood(page, 'letter');

    await editor(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n## Vragen\n\nBel {{schoolnaam}}');
    await page.getByText('Bedoel je').waitFor();
    await page.getByText('Het voorbeeld toont de laatste tekst zonder fouten').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /niet goed ingevuld/ }).waitFor();
    await expectGood(page, 'letter-mistake');
    expect(await editor(page).inputValue()).toContain('Bel {{schoolnaam}}');

    await editor(page).focus();
    await page.keyboard.press('Control+End');
    for (let sign = 0; sign < '{{schoolnaam}}'.length; sign += 1) await page.keyboard.press('Backspace');
    await page.getByRole('button', { name: 'Voeg in: {{schoolNaam}}' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('.');
    await preview(page).getByText('Bel De Regenboog.').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('De tekst is bewaard').waitFor();
    await page.getByText('Eigen tekst', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Zet deze tekst in het veld/ }).waitFor();
    await expectGood(page, 'letter-saved');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download het voorbeeld als PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('voorbeeld.pdf');
    await visitor.close();
  });

  it('is told that a colleague was first, and keeps what was typed', async () => {
    const first = await arriveAs(around(), 'aanmeldcoordinator', letter);
    const second = await arriveAs(around(), 'aanmeldcoordinator', letter);
    for (const { page } of [first, second]) await preview(page).waitFor();
    const save = async (page: Page, words: string) => {
      await editor(page).fill(`${standardTemplates.extension}\n${words}`);
      await page.getByRole('button', { name: 'Bewaar de tekst' }).click();
    };
    await save(first.page, 'Van de eerste.');
    await first.page.getByText('De tekst is bewaard').waitFor();
    await save(second.page, 'Van de tweede.');
    await second.page.getByText('Iemand anders heeft deze brief intussen gewijzigd').first().waitFor();
    expect(await editor(second.page).inputValue()).toContain('Van de tweede.');
    await expectGood(second.page, 'letter-conflict');
    await second.visitor.close();

    const { page } = first;
    await page.getByRole('button', { name: 'Terug naar de standaardtekst' }).click();
    await page.getByRole('heading', { name: 'De eigen tekst laten vervallen?' }).waitFor();
    await expectGood(page, 'letter-reset');
    await page.getByRole('dialog').getByRole('button', { name: 'Terug naar de standaardtekst' }).click();
    await page.getByText('De eigen tekst is vervallen').waitFor();
    expect(await editor(page).inputValue()).toBe(standardTemplates.extension);
    await page.getByText('Standaardtekst', { exact: true }).waitFor();
    await first.visitor.close();
  });

  it('is also a board, for its own schools, and not a school', async () => {
    const board = await arriveAs(around(), 'bestuur', letter);
    await preview(board.page).waitFor();
    await expectGood(board.page, 'letter-board');
    await board.visitor.close();
    const school = await arriveAs(around(), 'schooladministratie', '/');
    await school.page.getByRole('navigation', { name: 'Hoofdmenu' }).first().waitFor();
    expect(await school.page.getByRole('link', { name: 'Beheer' }).count()).toBe(0);
    await school.visitor.close();
  });
}
