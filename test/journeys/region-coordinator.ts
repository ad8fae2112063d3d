import { buffer } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { addDays, addMonths, dutchDateWithDay, localDateOf } from '#libs/platform/domain/index.js';
import type { Stack } from '../support/stack.js';
import { until } from '../support/until.js';
import { type Surroundings, arrive, arriveAs, expectGood, heading, signIn } from './visit.js';

const today = localDateOf(new Date());
/** Agreed day of registration: in ten days, so that the last reminder before it is due. */
const dueOn = addDays(today, 10);
const bornOn = addMonths(dueOn, -42);
const name = { given: 'Ypkje', prefix: 'van der', family: 'Zwaluwenburg' };
const fullName = `${name.given} ${name.prefix} ${name.family}`;
const sortName = `${name.family}, ${name.given} ${name.prefix}`;

function fileOf(lrk: string, birth: string): { name: string; mimeType: string; buffer: Buffer } {
  const lines = [
    'voornaam;voorvoegsel;achternaam;geboortedatum;voorschool LRK;kindnummer;ouder1 naam;ouder1 e-mail',
    `${name.given};${name.prefix};${name.family};${birth};${lrk};J-1;Oeds van der Zwaluwenburg;oeds@ouders.example`,
    `Bente;;"Jansen; ook wel Janssen";01-07-2023;${lrk};J-2;;`,
  ];
  return { name: 'kinderen.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`) };
}

const written = (on: string): string => on.split('-').reverse().join('-');

async function bring(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Kijk het bestand na' }).click();
}

export function regionCoordinatorJourneys(around: () => Surroundings): void {
  it('sees this week who must be registered: numbers that open their list, per wijk, as a file', async () => {
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator');
    await heading(page, 'Deze week');
    await page.getByRole('table').getByRole('link').first().waitFor();
    await expectGood(page, 'this-week');
    const first = await page.getByRole('table').getByRole('link').first().innerText();
    await page.getByRole('link', { name: 'Binnenkort 3½', exact: true }).click();
    await heading(page, 'Binnenkort 3½ jaar', 2);
    await page.getByRole('table').getByRole('link').first().waitFor();
    await page.getByRole('combobox', { name: 'Wijk' }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Wis de filters' }).waitFor();
    await expectGood(page, 'this-week-filtered');
    await page.getByRole('button', { name: 'Als tabel' }).first().click();
    await page.getByRole('table').nth(1).waitFor();
    await expectGood(page, 'this-week-table');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download als CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    expect(new URL(page.url()).search).not.toContain(first.split(',')[0]);
    await visitor.close();
  });

  it('opens the children in no school and those at several, and downloads what the screen shows as Excel', async () => {
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator', '/?lijst=double');
    await heading(page, 'Dubbel aangemeld', 2);
    await page.getByRole('table').first().getByRole('link').first().waitFor();
    await expectGood(page, 'double-registrations');
    await page.getByRole('combobox', { name: 'Lijst' }).selectOption({ label: 'Nergens aangemeld' });
    await heading(page, 'Nergens aangemeld', 2);
    const links = page.getByRole('table').first().getByRole('link');
    await page.getByRole('columnheader', { name: 'Laatst gesproken' }).waitFor();
    await expectGood(page, 'lost-children');
    const shown = await links.allInnerTexts();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download als Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('werklijst-nergens-aangemeld.xlsx');
    const [header, ...rows] = await readSheet(await buffer(await download.createReadStream()));
    expect(header?.slice(0, 3)).toEqual(['Naam', 'Geboortedatum', 'Aangemeld zijn op']);
    expect(shown.length).toBeGreaterThan(0);
    expect(rows.slice(0, shown.length).map(([child]) => child)).toEqual(shown);
    expect(rows.every(([, born]) => born instanceof Date)).toBe(true);
    await visitor.close();
  });

  it('brings a file of children, mends its mistake, finds the child by its day, and sees its terms', async () => {
    const { stack } = around();
    const { rows } = await stack.admin.query<{ code: string }>(
      `SELECT code FROM location JOIN membership ON location_id = location.id JOIN person ON person.id = person_id
       WHERE subject = 'pedagogisch-medewerker'`,
    );
    const lrk = rows[0]?.code ?? '';
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator', '/beheer');
    await heading(page, 'Beheer');
    await expectGood(page, 'manage');
    await page.getByRole('link', { name: 'Bestand inlezen' }).click();
    await heading(page, 'Bestand inlezen');
    await page.locator('label', { hasText: /^Kinderen/ }).click();
    await page.getByRole('link', { name: 'Download een voorbeeldbestand' }).waitFor();
    await expectGood(page, 'import-empty');
    await page.getByRole('button', { name: 'Kijk het bestand na' }).click();
    await page.getByRole('heading', { name: /niet goed ingevuld/ }).waitFor();
    await expectGood(page, 'import-mistake');

    await bring(page, fileOf(lrk, '31-02-2023'));
    await heading(page, 'Er staat 1 fout in het bestand', 2);
    await page.getByText('rij 2').first().waitFor();
    await page.getByText('31-02-2023').first().waitFor();
    await expectGood(page, 'import-refused');
    expect(await imported(stack)).toEqual([]);

    await page.getByRole('link', { name: 'Lees het herstelde bestand in' }).click();
    await heading(page, 'Bestand inlezen');
    await bring(page, fileOf(lrk, written(bornOn)));
    await heading(page, 'Geen fouten gevonden', 2);
    await page.getByText(name.family).first().waitFor();
    await expectGood(page, 'import-checked');
    expect(await imported(stack)).toEqual([]);
    await page.getByRole('button', { name: /^Neem 2 .* over$/ }).click();
    await page.getByText(/^2 .* overgenomen$/).waitFor();
    await expectGood(page, 'import-done');

    await page.getByRole('link', { name: 'Deze week' }).first().click();
    await page.getByRole('link', { name: 'Binnenkort 3½', exact: true }).click();
    await heading(page, 'Binnenkort 3½ jaar', 2);
    const row = page.getByRole('row', { name: new RegExp(name.family) });
    for (;;) {
      const next = page.getByRole('button', { name: 'Volgende' });
      await page.getByRole('table').getByRole('link').first().waitFor();
      if ((await row.count()) > 0) break;
      const top = await page.getByRole('table').getByRole('link').first().innerText();
      await next.click();
      await page.getByRole('table').getByRole('link', { name: top }).first().waitFor({ state: 'detached' });
    }
    expect(await row.innerText()).toContain(dutchDateWithDay(dueOn));
    expect(await row.innerText()).toContain('nog 10 dagen');
    await row.getByRole('link', { name: sortName }).click();
    await heading(page, fullName);
    expect(new URL(page.url()).pathname).toBe(`/kinderen/${(await imported(stack))[0]?.id}`);
    expect(await page.title()).not.toContain(name.family);
    await page.getByText(dutchDateWithDay(dueOn)).first().waitFor();
    await expectGood(page, 'child');
    await visitor.close();
  });

  it('has reminded the preschool of that child, by a mail that says nothing about it and a link that opens it', async () => {
    const { stack } = around();
    const [child] = await imported(stack);
    const { rows } = await stack.admin.query<{ mailbox: string }>(
      'SELECT contact_email AS mailbox FROM location JOIN pupil ON preschool_location_id = location.id WHERE pupil.id = $1',
      [child?.id],
    );
    const sentTo = (to: string) => stack.mail.received.filter((mail) => mail.to.includes(to));
    // The preschool had its one mail of today already, about other children. Let all mails be of a month ago: also the next
    // one, which this child may be in by now.
    const before = sentTo(rows[0]?.mailbox ?? '').length;
    await stack.admin.query('UPDATE digest SET day_on = day_on - 30');
    const [toParents] = await until('the parents have theirs', () => {
      const found = sentTo('oeds@ouders.example');
      return found.length > 0 ? found : undefined;
    });
    const toPreschool = await until('the preschool has its next mail', () => sentTo(rows[0]?.mailbox ?? '')[before]);
    for (const { mail } of [toParents!, toPreschool]) {
      const words = [mail.subject, mail.text, mail.html, JSON.stringify([...mail.headers])].join('\n');
      expect(words).not.toMatch(/Ypkje|Zwaluwenburg|J-1/);
      expect(words).not.toContain(written(bornOn));
    }
    expect(toParents?.mail.text).toContain(`/kinderen/${child?.id}`);
    const link = /http\S+\/kinderen\/[\w-]+/.exec(toParents?.mail.text ?? '')?.[0] ?? '';
    const { visitor, page } = await arrive(around());
    await page.goto(link);
    await signIn(page, 'pedagogisch-medewerker');
    await heading(page, fullName);
    await visitor.close();
  });

  it('sees what was sent, what goes out next and what found nobody', async () => {
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator', '/herinneringen');
    await heading(page, 'Herinneringen');
    await page.getByRole('table').getByRole('link').first().waitFor();
    await expectGood(page, 'reminders-planned');
    await page.getByRole('link', { name: 'Verstuurd' }).click();
    // Until it is there the list of before is still shown.
    await page.getByRole('columnheader', { name: 'Verstuurd op' }).waitFor();
    const row = page.getByRole('row', { name: new RegExp(name.family) });
    for (;;) {
      await page.getByRole('table').getByRole('link').first().waitFor();
      if ((await row.count()) > 0) break;
      const top = await page.getByRole('table').getByRole('row').nth(1).innerText();
      await page.getByRole('button', { name: 'Volgende' }).click();
      await until(
        'the next page is there',
        async () => (await page.getByRole('table').getByRole('row').nth(1).innerText()) !== top,
      );
    }
    expect((await row.allInnerTexts()).join()).not.toContain('oeds@ouders.example');
    await expectGood(page, 'reminders-sent');
    await page.getByRole('link', { name: 'Mislukt' }).click();
    // Not every school of the demo data has a head or a board with an account; every mailbox works.
    await page.getByText('Er is geen e-mailadres bekend.').first().waitFor();
    const { rows } = await around().stack.admin.query(
      `SELECT DISTINCT reason FROM reminder WHERE status = 'failed' AND recipient_kind <> 'guardian'`,
    );
    expect(rows).toEqual([{ reason: 'address-missing' }]);
    await expectGood(page, 'reminders-failed');
    await visitor.close();
  });
}

const imported = async (stack: Stack): Promise<{ id: string }[]> =>
  (await stack.admin.query<{ id: string }>('SELECT id FROM pupil WHERE family_name = $1', [name.family])).rows;
