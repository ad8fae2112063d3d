import { expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { type Surroundings, arrive, arriveAs, choose, expectGood, heading, signIn } from './visit.js';

export function accountJourneys(around: () => Surroundings): void {
  it('invites a colleague, who comes in by the mail, and is out as soon as the account ends', async () => {
    const { stack } = around();
    const { rows } = await stack.admin.query<{ code: string }>(
      `SELECT code FROM organisation JOIN membership ON organisation_id = organisation.id
         JOIN person ON person.id = person_id WHERE subject = 'accountbeheerder'`,
    );
    const { visitor, page } = await arriveAs(around(), 'accountbeheerder', '/beheer/accounts/nieuw');
    await heading(page, 'Iemand uitnodigen');
    await page.getByLabel('Naam').fill('Çiğdem Öztürk');
    await page.getByLabel('E-mailadres').fill('cigdem@voorschool.example');
    await choose(page, 'Locatiemanager voorschool');
    await expectGood(page, 'invite');
    await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
    await page.getByRole('link', { name: 'Çiğdem Öztürk' }).waitFor();
    const mail = await until('the invitation is in the mailbox', () =>
      stack.mail.received.find(({ to }) => to.includes('cigdem@voorschool.example')),
    );
    const link = /\S+\/uitnodiging\?code=[\w-]+/.exec(mail.mail.text ?? '')?.[0] ?? '';
    expect(link).toContain(stack.origin);
    stack.addAccount({
      subject: 'cigdem',
      name: 'Çiğdem Öztürk',
      email: 'cigdem@voorschool.example',
      roleLabel: 'Locatiemanager voorschool',
      organisationLabel: 'eigen organisatie',
      organisationCode: rows[0]?.code ?? '',
    });

    const colleague = await arrive(around());
    await colleague.page.goto(link);
    await colleague.page.getByText('Je bent uitgenodigd').waitFor();
    await expectGood(colleague.page, 'invited');
    await signIn(colleague.page, 'cigdem');
    await heading(colleague.page, 'Deze week');

    await page.reload();
    await page.getByRole('row', { name: /Çiğdem.*In gebruik/ }).waitFor();
    await page.getByRole('link', { name: 'Çiğdem Öztürk' }).click();
    await page.getByRole('button', { name: 'Beëindig het account' }).click();
    await page
      .getByRole('dialog')
      .getByRole('heading', { name: /beëindigen/ })
      .waitFor();
    await expectGood(page, 'end-account');
    await page.getByRole('dialog').getByRole('button', { name: 'Beëindig het account' }).click();
    await heading(page, 'Accounts');
    await page.getByRole('link', { name: 'Çiğdem Öztürk' }).waitFor({ state: 'detached' });

    await colleague.page.getByRole('link', { name: 'Kinderen' }).first().click();
    await heading(colleague.page, 'Je bent uitgelogd');
    await colleague.page.goto('/');
    // The identity provider still knows her; we do not.
    await colleague.page.getByRole('link', { name: /^Inloggen met/ }).click();
    await colleague.page.getByText('Je account is beëindigd').waitFor();
    await expectGood(colleague.page, 'account-ended');
    await colleague.visitor.close();
    await visitor.close();
  });
}
