import { expect, it } from '@jest/globals';
import { addressHash } from '#libs/platform/mail/index.js';
import type { Stack } from '../support/stack.js';
import { until } from '../support/until.js';
import { type Subject, type Surroundings, arriveAs, expectGood, heading, named } from './visit.js';

const title = /^Adres klopt niet/;
const broken = 'kapot@postbus.example';

/** The mailbox of a location that this person keeps; what is sent to it fails from now on. @returns its id */
async function breakMailbox({ admin }: Stack, subject: Subject): Promise<{ id: string; name: string }> {
  const { rows } = await admin.query<{ id: string; name: string }>(
    `UPDATE location SET contact_email = $2 WHERE id = (SELECT l.id FROM location l
       JOIN membership m ON l.organisation_id = m.organisation_id OR l.board_id = m.organisation_id
       JOIN person p ON p.id = m.person_id WHERE p.subject = $1 AND l.closed_on IS NULL ORDER BY l.id LIMIT 1)
     RETURNING id, name`,
    [subject, broken],
  );
  await admin.query(`INSERT INTO bounced_address (address_hash, code) VALUES (${addressHash('$1')}, 'smtp-550')`, [
    broken,
  ]);
  return rows[0]!;
}

export function mailboxJourneys(around: () => Surroundings): void {
  it('sees on the start page that a mailbox does not work, and mends it', async () => {
    const { stack } = around();
    const { id, name } = await breakMailbox(stack, 'locatiemanager');
    await stack.admin.query(
      `INSERT INTO reminder (pupil_id, region_id, rule, recipient_kind, recipient_id, due_on, anchor_on, status, reason, bundled, settled_at)
       SELECT id, region_id, 'chase', 'preschool', $1, '2020-01-01', '2020-01-01', 'failed', 'smtp-550', true, now()
       FROM pupil WHERE preschool_location_id = $1 AND left_on IS NULL AND id IN (
         SELECT pupil_id FROM registration_watch WHERE first_registered_on IS NULL) ORDER BY id LIMIT 1`,
      [id],
    );
    for (const subject of ['aanmeldcoordinator', 'locatiemanager'] as const) {
      const { visitor, page } = await arriveAs(around(), subject);
      await page.getByText(title).first().waitFor();
      await page.getByText(broken).waitFor();
      await expectGood(page, `mailbox-task-${subject}`);
      if (subject === 'locatiemanager') await mend(page, name, stack);
      await visitor.close();
    }
    const board = await arriveAs(around(), 'bestuur');
    await heading(board.page, 'Deze week');
    await board.page.getByRole('table').first().getByRole('link').first().waitFor();
    expect(await board.page.getByText(title).count()).toBe(0);
    await board.visitor.close();
  });

  it('says that an address is right after all', async () => {
    const { stack } = around();
    await stack.admin.query('TRUNCATE bounced_address');
    const { name } = await breakMailbox(stack, 'schooladministratie');
    const { visitor, page } = await arriveAs(around(), 'schooladministratie');
    await page.getByText(title).first().waitFor();
    await expectGood(page, 'mailbox-task-school');
    await page.getByRole('link', { name: named('Verbeter het adres', name) }).click();
    await heading(page, name);
    await page.getByRole('button', { name: /^Het adres klopt wel/ }).click();
    await heading(page, 'Klopt dit adres wel?', 2);
    await expectGood(page, 'mailbox-right');
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await page.getByText('Estafette probeert het adres opnieuw.').waitFor();
    await page.getByRole('button', { name: /^Het adres klopt wel/ }).waitFor({ state: 'detached' });
    await page.goto('/');
    await page.getByRole('table').first().waitFor();
    expect(await page.getByText(title).count()).toBe(0);
    await visitor.close();
  });
}

async function mend(page: Awaited<ReturnType<typeof arriveAs>>['page'], name: string, stack: Stack): Promise<void> {
  await page.getByRole('link', { name: named('Verbeter het adres', name) }).click();
  await heading(page, name);
  await page.getByText(/komen niet aan sinds/).waitFor();
  await expectGood(page, 'mailbox-trouble');
  await page.getByLabel('Postbus voor berichten').fill('gemaakt@postbus.example');
  await page.getByRole('button', { name: 'Bewaar de postbus' }).click();
  await page.getByText(/komen niet aan sinds/).waitFor({ state: 'detached' });
  await page.getByText('Eén herinnering kwam hier niet aan.').waitFor();
  await expectGood(page, 'mailbox-mended');
  await page.getByRole('button', { name: 'Verstuur haar opnieuw' }).click();
  await page.getByText('De herinnering gaat mee in de eerstvolgende mail.').waitFor();
  await until('it has arrived', () => stack.mail.received.find(({ to }) => to.includes('gemaakt@postbus.example')));
  await page.goto('/');
  await heading(page, 'Deze week');
  await page.getByRole('table').first().waitFor();
  expect(await page.getByText(title).count()).toBe(0);
}
