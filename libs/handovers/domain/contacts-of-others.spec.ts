import { describe, expect, it } from '@jest/globals';
import { shippedDefinition } from '../../../test/support/printable-handover.js';
import { withoutContactsOfOthers } from './contacts-of-others.js';

const mother = { naam: 'Sanne Bos', gezag: true, telefoon: '0611111111', email: 'sanne@ouders.example' };
const father = { naam: 'Karim Bos', gezag: true, telefoon: '0622222222' };
const other = { gezinsvorm: 'twee', telefoon: 'blijft' };

describe.each(['peuterestafette', 'extra-ondersteuning'] as const)('%s as one parent sees it', (form) => {
  const definition = shippedDefinition(form);
  const { id, fields } = definition.sections.find((section) =>
    section.fields.some(({ prefill }) => prefill === 'pupil.guardians'),
  )!;
  const { name } = fields.find(({ prefill }) => prefill === 'pupil.guardians')!;
  const seen = (ownName: string | undefined) =>
    withoutContactsOfOthers(definition, { [id]: { ...other, [name]: [mother, father] } }, ownName)[id];

  it('holds the own number and address, and not where the other parent can be reached', () => {
    expect(seen('Sanne Bos')).toEqual({ ...other, [name]: [mother, { ...father, telefoon: 'Niet aan u getoond' }] });
  });

  it.each(['Els Bos', undefined])('holds those of nobody for %s', (ownName) => {
    expect(JSON.stringify(seen(ownName))).not.toMatch(/06\d{8}|@/);
  });
});
