import { expect, it } from '@jest/globals';
import { type Surroundings, arriveAs, expectGood, heading } from './visit.js';

export function systemAdministratorJourneys(around: () => Surroundings): void {
  it('sees whether the work goes on, and no child', async () => {
    const { visitor, page } = await arriveAs(around(), 'functioneel-beheerder');
    await heading(page, 'Met deze rol zie je geen kinderen', 2);
    await expectGood(page, 'no-children');
    await page.getByRole('link', { name: 'Beheer' }).first().click();
    await page.getByRole('link', { name: /^Werk op de achtergrond/ }).click();
    await heading(page, 'Werk op de achtergrond');
    await page.getByText('Nog te doen').waitFor();
    await expectGood(page, 'work');
    expect((await visitor.request.get('/api/v1/watch-entries')).status()).toBe(403);
    await visitor.close();
  });
}

export function policyOfficerJourneys(around: () => Surroundings): void {
  it('sees numbers and no child, on the page and in every answer of the API', async () => {
    const { visitor, page } = await arriveAs(around(), 'beleidsmedewerker');
    const { rows } = await around().stack.admin.query<{ id: string; family_name: string }>(
      'SELECT id, family_name FROM pupil ORDER BY id LIMIT 400',
    );
    const answers: string[] = [];
    visitor.on('response', (response) => {
      if (!response.url().includes('/api/')) return;
      // An answer to a page that has been left has no text any more.
      response.text().then(
        (text) => answers.push(text),
        () => undefined,
      );
    });
    await page.reload();
    await heading(page, 'Cijfers');
    await page.getByText('Te laat').first().waitFor();
    await page.getByRole('button', { name: 'Als tabel' }).first().click();
    await page.getByRole('table').first().waitFor();
    await expectGood(page, 'figures-only');
    await page.getByLabel('Toon per').selectOption({ label: 'Voorschool' });
    await page.getByRole('columnheader', { name: 'Voorschool' }).first().waitFor();
    const seen = [...answers, await page.locator('body').innerText()].join('\n');
    expect(answers.join()).toContain('overdue');
    expect(rows.filter(({ id }) => seen.includes(id))).toEqual([]);
    expect(seen).not.toMatch(/displayName|sortName|familyName|bornOn/);
    for (const path of ['/watch-entries', '/registrations', `/pupils/${rows[0]?.id}`, '/reminders']) {
      const { status } = await visitor.request.get(`/api/v1${path}`).then((answer) => ({ status: answer.status() }));
      expect([path, [403, 404].includes(status)]).toEqual([path, true]);
    }
    await page.goto(`/kinderen/${rows[0]?.id}`);
    await heading(page, /./);
    await expectGood(page, 'figures-only-child');
    const words = await page.locator('main').innerText();
    expect(words).not.toContain(rows[0]?.family_name);
    await visitor.close();
  });
}
