import { describe, expect, it } from '@jest/globals';
import { type MailMatter, guardianMailLapsed } from './guardian-mail.js';

const matter: MailMatter = { status: 'presented', linkAlive: true, codeAlive: true, decided: false };

describe('a mail to a parent', () => {
  it.each([
    ['invited', matter, false],
    ['invited', { ...matter, status: 'draft' }, true],
    ['invited', { ...matter, linkAlive: false }, true],
    ['new-text', { ...matter, status: 'sent' }, true],
    ['school-chosen', { ...matter, decided: true }, false],
    ['waiting', matter, false],
    ['waiting', { ...matter, decided: true }, true],
    ['again', { ...matter, status: 'sent' }, false],
    ['again', { ...matter, status: 'refused' }, true],
    ['code', { ...matter, status: 'sent' }, false],
    ['code', { ...matter, codeAlive: false }, true],
  ] as const)('%s: %o', (kind, given, lapsed) => {
    expect(guardianMailLapsed(kind, given)).toBe(lapsed);
  });
});
