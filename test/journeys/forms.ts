import { buffer } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { type Surroundings, arriveAs, expectGood, heading } from './visit.js';

type Loose<Type> = { -readonly [Name in keyof Type]: Type[Name] };

/** The version in force as a file, as somebody gets it to change it. */
async function downloaded(page: Page): Promise<Loose<FormDefinition>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download als bestand' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('peuterestafette-2026-1.json');
  return JSON.parse((await buffer(await download.createReadStream())).toString('utf8')) as FormDefinition;
}

async function bring(page: Page, text: string): Promise<void> {
  const file = { name: 'peuterestafette-2027-1.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Bied deze versie aan' }).focus();
  await page.keyboard.press('Enter');
}

/** Next year's form: one question more, one title changed. */
function nextYear(definition: Loose<FormDefinition>): FormDefinition {
  const [kind, gezin, ...rest] = definition.sections;
  if (!kind || !gezin) throw new Error('the form has no sections');
  const more = { ...kind.fields[1]!, name: 'koosnaam', label: 'Koosnaam', help: 'Zoals het thuis wordt genoemd.' };
  const { prefill: _, ...asked } = more;
  const schema = {
    ...kind.schema,
    properties: { ...kind.schema.properties, koosnaam: { type: 'string', maxLength: 40 } },
  };
  const changed = { ...kind, schema, fields: [...kind.fields, asked] } as typeof kind;
  const sections = [changed, { ...gezin, title: 'Thuis' }, ...rest];
  return { ...definition, version: '2027-1', validFrom: '2027-08-01', sections };
}

export function formJourneys(around: () => Surroundings): void {
  it('brings next year’s form: is told what is wrong, and a colleague sees what changes and publishes it', async () => {
    const { visitor, page } = await arriveAs(around(), 'aanmeldcoordinator', '/beheer');
    await page.getByRole('link', { name: 'Formulieren' }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Formulieren');
    await page.getByRole('link', { name: 'Peuterestafette 2026-1' }).waitFor();
    await expectGood(page, 'forms');
    await page.getByRole('link', { name: 'Peuterestafette 2026-1' }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Peuterestafette 2026-1');
    await page.getByRole('article').getByText('Roepnaam').waitFor();
    await page.getByText('Ondersteuning en gezondheid').click();
    await page.getByText('Dit is een vermoeden, geen besluit').waitFor();
    await expectGood(page, 'form-version');
    const definition = await downloaded(page);

    await page.goto('/beheer/formulieren/nieuw');
    await heading(page, 'Nieuwe versie aanbieden');
    await expectGood(page, 'form-bring');
    await page.getByRole('button', { name: 'Bied deze versie aan' }).click();
    await page.getByText('Kies eerst een bestand').first().waitFor();
    const next = JSON.stringify(nextYear(definition), null, 2);
    await bring(page, next.replace('"Koosnaam"', '"Geboorteplaats"').replace('"programmaNaam"', '"verhaal"'));
    await page.getByText(/^\d ding/).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('bevindingen');
    await page.getByText('de geboorteplaats hoort niet in deze overdracht').first().waitFor();
    await expectGood(page, 'form-refused');
    await bring(page, next);
    await heading(page, 'Peuterestafette 2027-1');
    await page.getByText('Een collega moet haar bekijken').first().waitFor();
    expect(await page.getByRole('button', { name: 'Keur goed en publiceer' }).count()).toBe(0);
    await page.getByText('Een nieuwe vraag: “Koosnaam”.').waitFor();
    await expectGood(page, 'form-proposed');
    const address = new URL(page.url()).pathname;
    await visitor.close();

    const colleague = await arriveAs(around(), 'functioneel-beheerder', address);
    await heading(colleague.page, 'Peuterestafette 2027-1');
    await colleague.page.getByText('De titel is nu “Thuis”, en was “Het gezin”.').waitFor();
    await colleague.page.getByRole('button', { name: 'Keur goed en publiceer' }).focus();
    await colleague.page.keyboard.press('Enter');
    await colleague.page.getByRole('heading', { name: 'Deze versie goedkeuren en publiceren?' }).waitFor();
    await expectGood(colleague.page, 'form-approve');
    await colleague.page.getByRole('dialog').getByRole('button', { name: 'Keur goed en publiceer' }).click();
    await colleague.page.getByText('De versie is gepubliceerd').waitFor();
    await colleague.page.getByText('Gaat in op').first().waitFor();

    await colleague.page.getByRole('button', { name: 'Trek in' }).click();
    await colleague.page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
    await colleague.page.getByText('Schrijf in een paar woorden waarom').waitFor();
    await expectGood(colleague.page, 'form-withdraw');
    await colleague.page.getByRole('textbox', { name: 'Waarom trek je de versie in?' }).fill('Toch nog niet');
    await colleague.page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
    await colleague.page.getByText('De versie is ingetrokken').waitFor();
    await colleague.page.getByText('Toch nog niet').waitFor();
    await expectGood(colleague.page, 'form-withdrawn');
    await colleague.visitor.close();
  });

  it('checks answers in the browser itself, with the script that the API serves and no evaluation of text', async () => {
    const { visitor, page } = await arriveAs(around(), 'pedagogisch-medewerker');
    const found = await page.evaluate<string[]>(`(async () => {
      const { items } = await (await fetch('/api/v1/form-versions', { headers: { accept: 'application/json' } })).json();
      const { id } = items.find(({ form, inForce }) => form === 'peuterestafette' && inForce);
      const { default: make } = await import('/api/v1/form-versions/' + id + '/validator');
      const validators = make((name) => name === 'formats' ? { date: () => true } : { default: (text) => text.length });
      validators.kind({ roepnaam: 'Noor' });
      const evaluated = (() => { try { return new Function('return "ran"')(); } catch { return 'refused'; } })();
      return [...validators.kind.errors.map(({ params }) => params.missingProperty), evaluated];
    })()`);
    expect(found).toEqual(['achternaam', 'geboortedatum', 'refused']);
    await visitor.close();
  });
}
