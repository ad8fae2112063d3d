import { expect, it } from '@jest/globals';
import { type Surroundings, arrive, arriveAs, expectGood, heading, signIn } from './visit.js';

export function sessionJourneys(around: () => Surroundings): void {
  it('comes back to where one was and what one typed after the session has ended, and signs out everywhere', async () => {
    const { visitor, page } = await arrive(around());
    await page.goto('/kinderen');
    await heading(page, 'Inloggen');
    await page.getByRole('link', { name: /^Inloggen met/ }).waitFor();
    await expectGood(page, 'sign-in');
    await signIn(page, 'bestuur');
    await heading(page, 'Kinderen');

    await visitor.clearCookies();
    await page.getByLabel('Naam').fill('Jans');
    await heading(page, 'Je bent uitgelogd');
    await expectGood(page, 'session-lapsed');
    const [tab] = await Promise.all([
      visitor.waitForEvent('page'),
      page.getByRole('link', { name: /Opnieuw inloggen/ }).click(),
    ]);
    await signIn(tab, 'bestuur');
    await tab.close();
    // A headless browser does not say by itself that one came back to a tab.
    await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
    await heading(page, 'Kinderen');
    expect(await page.getByLabel('Naam').inputValue()).toBe('Jans');

    const elsewhere = await arriveAs(around(), 'bestuur');
    await elsewhere.page.getByRole('button', { name: /je account$/ }).click();
    await expectGood(elsewhere.page, 'person-menu');
    await elsewhere.page.getByRole('button', { name: 'Mijn sessies' }).click();
    await heading(elsewhere.page, 'Mijn sessies');
    await elsewhere.page.getByRole('button', { name: 'Log overal uit' }).click();
    await heading(elsewhere.page, 'Inloggen');
    await page.goto('/kinderen');
    await heading(page, 'Inloggen');
    await elsewhere.visitor.close();
    await visitor.close();
  });
}
