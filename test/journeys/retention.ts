import { expect, it } from '@jest/globals';
import { addMonths } from '#libs/platform/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Surroundings, arriveAs, expectGood, heading, named } from './visit.js';

const day = (on: string): string => on.split('-').reverse().map(Number).join('-');

/** Children who left long ago and of whom nothing else is left. @returns their ids */
async function leaveLongAgo({ stack }: Surroundings, count: number): Promise<string[]> {
  const { rows } = await stack.admin.query<{ id: string }>(
    `UPDATE pupil SET left_on = '2024-01-15', left_reason = 'moved' WHERE id IN (SELECT p.id FROM pupil p
       WHERE left_on IS NULL AND NOT EXISTS (SELECT FROM handover h WHERE h.pupil_id = p.id)
         AND NOT EXISTS (SELECT FROM registration r WHERE r.pupil_id = p.id) ORDER BY p.id DESC LIMIT $1)
     RETURNING id`,
    [count],
  );
  return rows.map(({ id }) => id);
}

export function retentionJourneys(around: () => Surroundings): void {
  it('an administrator sees what goes tonight, by id, and proposes another term; a colleague approves it', async () => {
    const ids = await leaveLongAgo(around(), 3);
    const { visitor, page } = await arriveAs(around(), 'functioneel-beheerder', '/beheer');
    await page.getByRole('link', { name: /^Bewaren en verwijderen/ }).click();
    await heading(page, 'Bewaren en verwijderen');
    await page.getByText('Uit: er wordt alleen geteld').waitFor();
    await heading(page, /^Wat er weggaat in de nacht van/, 3);
    await page
      .getByText(/WPO artikel 167, derde lid/)
      .first()
      .waitFor();
    await expectGood(page, 'retention');
    await page
      .getByRole('button', { name: named('Kenmerken', 'Alles van een kind') })
      .first()
      .click();
    const items = page.getByRole('dialog', { name: 'Kenmerken van: Alles van een kind' });
    await items.getByText(ids[0]!).waitFor();
    await expectGood(page, 'retention-items');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: named('Wijzig', 'Overdracht die de school accepteerde') }).click();
    const edit = page.getByRole('dialog', { name: /^Termijn wijzigen/ });
    await edit.getByText('Nu: 1 jaar. Mag van 3 maanden tot 2 jaar.').waitFor();
    await edit.getByLabel('Hoe lang').fill('6');
    await edit.getByLabel('Waarom').fill('kort');
    await edit.getByRole('button', { name: 'Bekijk wat dit doet' }).click();
    await edit.getByText(/^De eerstvolgende nacht gaan er/).waitFor();
    await edit.getByRole('button', { name: 'Stel voor' }).click();
    await edit.getByText('Schrijf waarom, in ten minste 10 tekens.').first().waitFor();
    await expectGood(page, 'retention-term');
    await edit.getByLabel('Waarom').fill('Besluit van de stuurgroep van 3 november');
    await edit.getByRole('button', { name: 'Stel voor' }).click();
    await page.getByText('Je eigen voorstel. Een collega keurt het goed.').waitFor();
    await expectGood(page, 'retention-proposed');
    const words = await page.locator('body').innerText();
    const { rows } = await around().stack.admin.query<{ name: string }>(
      'SELECT family_name AS name FROM pupil WHERE id = ANY ($1::uuid[])',
      [ids],
    );
    for (const { name } of rows) expect(words).not.toContain(name);
    await visitor.close();

    const colleague = await arriveAs(around(), 'aanmeldcoordinator', '/beheer/bewaren');
    await colleague.page
      .getByRole('button', { name: named('Keur goed', 'Overdracht die de school accepteerde') })
      .click();
    await colleague.page.getByRole('dialog').getByRole('button', { name: 'Keur goed' }).click();
    await colleague.page.getByText('Goedgekeurd. Het geldt vanaf nu.').waitFor();
    const terms = await around().stack.admin.query(`SELECT term FROM retention_period WHERE id = 'handover-copy'`);
    expect(terms.rows).toEqual([{ term: 'P6M' }]);
    await colleague.visitor.close();
  });

  it('a coordinator keeps a child while a dispute runs, and says when it is over', async () => {
    const [id] = await leaveLongAgo(around(), 1);
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator', `/kinderen/${id}`);
    await page.getByRole('button', { name: 'Bewaar langer' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bewaren zolang een geschil loopt' });
    await dialog.getByLabel('Welk geschil loopt er').fill('Ouders gingen in bezwaar bij de school');
    await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await dialog.getByText('Vul een dag in die bestaat.').first().waitFor();
    await expectGood(page, 'hold-form');
    await dialog.getByLabel('Dag').fill(day(addMonths(new Clock().today(), 3)));
    await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Alles van een kind blijft bewaard').waitFor();
    await expectGood(page, 'hold');
    await page.getByRole('button', { name: 'Geschil is voorbij' }).click();
    const end = page.getByRole('dialog', { name: 'Is het geschil voorbij?' });
    await end.getByLabel('Waarom').fill('De ouders trokken het bezwaar in');
    await end.getByRole('button', { name: 'Geschil is voorbij' }).click();
    await page.getByText('Eerder is 1 geschil afgesloten.').waitFor();
    await visitor.close();
  });
}
