import { describe, expect, it } from '@jest/globals';
import help from '../messages/nl/help.json' with { type: 'json' };
import { helpOf } from './page-help.js';

const id = '01890000-0000-7000-8000-000000000001';

describe('the help of a page', () => {
  it.each([
    ['/', 'week'],
    ['/kinderen', 'children'],
    ['/kinderen/nieuw', 'newChild'],
    ['/kinderen/nakijken', 'doubts'],
    [`/kinderen/${id}`, 'child'],
    ['/overdrachten', 'handovers'],
    ['/overdrachten/groep', 'group'],
    ['/overdrachten/terugkoppeling', 'feedback'],
    [`/overdrachten/${id}`, 'handover'],
    [`/overdrachten/${id}/taal`, 'section'],
    ['/ontvangen', 'inbox'],
    [`/ontvangen/${id}`, 'received'],
    ['/pdf', 'papers'],
    [`/pdf/${id}`, 'paper'],
    ['/ouderaanmeldingen', 'applications'],
    [`/ouderaanmeldingen/${id}`, 'application'],
    ['/aanmeldingen', 'registrations'],
    ['/herinneringen', 'reminders'],
    ['/cijfers', 'figures'],
    ['/cijfers/kinderen', 'figures'],
    ['/termijnen', 'terms'],
    ['/kind-aanmelden', 'apply'],
    [`/kind-aanmelden/code/${id}`, 'apply'],
    ['/beheer/formulieren', 'formVersions'],
    ['/beheer/import', 'imports'],
    ['/beheer/herinneringen/overdue', 'rules'],
  ])('at %s is that of %s', (path, key) => expect(helpOf(path)).toBe(key));

  it.each(['/sessies', '/aanmelden', '/beheer', '/overdrachten/a/b/c'])('is only general at %s', (path) =>
    expect(helpOf(path)).toBeUndefined(),
  );

  it.each(Object.entries(help.page))('of %s is short, and says something', (_, { do: act, know }) => {
    for (const words of [act, know]) {
      expect(words).toMatch(/^[A-Z].*[.]$/);
      expect(words.length).toBeLessThan(260);
    }
  });
});
