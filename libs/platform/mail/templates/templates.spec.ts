import { describe, expect, it } from '@jest/globals';
import { applicationMails } from './application-mails.js';
import { dossierReadyMail } from './dossier-mails.js';
import { handoverMails, stoppedForSchool } from './handover-mails.js';
import { invitationMail } from './invitation-mail.js';
import type { MailContext, MailText } from './mail-text.js';
import {
  escalationReminder,
  guardianDigest,
  guardianReminder,
  ladderReminder,
  numbersReminder,
  officeDigest,
  overdueReminder,
  preschoolReminder,
  registrationReminder,
} from './reminder-mails.js';

const link = 'https://estafette.example/kinderen/0b5f6b00-0000-4000-8000-000000000001';
const known = { organisation: 'Zonneboom & <Zo>', link, dueOn: '2027-04-13' };
// What a careless caller might pass along with the rest of a row.
const canary = {
  givenName: 'KanarieNoor',
  prefix: 'KanarieVan',
  familyName: 'KanarieBerg',
  displayName: 'KanarieNoor KanarieBerg',
  bornOn: '2023-10-13',
  postcode: '1315KA',
  preschoolReference: 'KanarieNummer',
  identifier: '123456782',
  school: 'KanarieSchool',
  guardian: 'KanarieOuder',
  age: '3 jaar en 6 maanden',
};
const all: Record<string, (context: never) => MailText> = {
  preschoolReminder,
  guardianDigest,
  guardianReminder,
  overdueReminder,
  escalationReminder,
  ladderReminder,
  numbersReminder,
  officeDigest,
  registrationReminder,
  invitationMail,
  ...Object.fromEntries(Object.entries(applicationMails).map(([kind, mail]) => [`application mail ${kind}`, mail])),
  'dossier ready': dossierReadyMail,
  stoppedForSchool,
  ...Object.fromEntries(Object.entries(handoverMails).map(([kind, mail]) => [`handover mail ${kind}`, mail])),
};
const mails = Object.entries(all).map(([name, template]) => {
  const context = {
    ...known,
    ...canary,
    stepDueOn: '2027-07-13',
    ...{ lines: ['2 × een kind', '3 × een besluit'], count: 3, matter: 'het besluit', overdue: true, again: true },
    termsLink: link,
    ...{ code: '012345', reference: '9F2A-41BC', receivedAt: new Date('2026-11-22T22:30:00Z') },
    ...{ decisionDueOn: '2027-01-04', confirmableFromOn: null },
    validThroughOn: '2027-05-01',
  };
  return [name, template(context as never)] as const;
});

describe.each(mails)('%s', (_, { subject, text, html }) => {
  it('holds nothing of a child, in no part', () => {
    for (const value of Object.values(canary)) {
      for (const part of [subject, text, html]) expect(part).not.toContain(value);
    }
    expect(`${subject}${text}${html}`).not.toMatch(/13 oktober 2023|13-10-2023|13 okt 2023/);
  });

  it('has a subject of one line that tells nothing about the matter', () => {
    expect(subject).toMatch(/^[A-Z][^\r\n]{10,70}$/);
    expect(subject).not.toMatch(/Zonneboom|2027/);
  });

  it('has the link in both parts, and says so in words', () => {
    expect(text).toContain(link);
    expect(html).toContain(`href="${link}"`);
  });

  it('keeps markup in a name from becoming markup', () => {
    expect(html).not.toContain('<Zo>');
  });

  it('is written in short sentences', () => {
    const sentences = text.split(/[.!?:]\s|\n/).filter((sentence) => sentence.trim() !== '');
    for (const sentence of sentences) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(22);
  });
});

describe('a template', () => {
  it('does not compile with data of a child', () => {
    const accept = (context: MailContext): string => context.link;
    const row = { ...known, givenName: 'Noor', bornOn: '2023-10-13' };
    // @ts-expect-error: a row of a child is no context of a mail
    expect(accept(row)).toBe(link);
    // @ts-expect-error: nor is it with the days of a reminder
    expect(preschoolReminder(row).subject).toContain('herinnering');
  });
});
