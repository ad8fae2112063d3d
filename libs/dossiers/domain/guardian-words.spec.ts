import { describe, expect, it } from '@jest/globals';
import type { PrintableHandover, ShutMark } from '#libs/handovers/domain/index.js';
import { printableExample } from '../../../test/support/printable-handover.js';
import { dossierChapter, guardianStamp } from './index.js';

const stamp = guardianStamp(new Date('2026-11-22T13:02:00Z'));
const chapter = (more: Partial<PrintableHandover>) =>
  dossierChapter(printableExample('extra-ondersteuning', { forGuardian: true, ...more }), 'normal', stamp);
const notices = (more: Partial<PrintableHandover>): string[] =>
  chapter(more).blocks.flatMap((block) => (block.kind === 'notice' ? [block.title] : []));

describe('a copy of a parent', () => {
  it('is stamped without a name', () => {
    expect(stamp).toBe('Kopie voor ouder, gemaakt op 22 nov 2026, 14:02');
  });

  it('says on each page that nothing was sent, as long as that is so', () => {
    const concept = { kind: 'concept', sent: null } as const;
    expect(notices(concept)).toEqual(['Nog niet verstuurd']);
    expect(chapter(concept).running).toMatch(/ · nog niet verstuurd$/);
    expect(notices({})).toEqual([]);
    expect(chapter({}).running).not.toContain('nog niet verstuurd');
  });

  it.each([
    ['withdrawn', 'Toestemming ingetrokken op 22 nov 2026'],
    ['recalled', 'Teruggehaald door de voorschool op 22 nov 2026'],
    ['returned', 'Teruggestuurd door de school op 22 nov 2026'],
    ['replaced', 'Vervangen door een nieuwe tekst op 22 nov 2026'],
  ] as [ShutMark['state'], string][])('of what is %s says so on each page', (state, words) => {
    const shut = { shut: { state, on: '2026-11-22' } };
    expect(notices(shut)).toEqual([words]);
    expect(chapter(shut).running.toLocaleLowerCase('nl')).toContain(words.toLocaleLowerCase('nl'));
  });

  it('names every part, and says of a restricted one who reads it at the school', () => {
    const rows = chapter({}).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows).toHaveLength(4);
    expect(rows.filter(([title]) => title?.includes('alleen voor de directeur en de intern begeleider'))).toHaveLength(
      1,
    );
    expect(JSON.stringify(chapter({}).blocks)).not.toContain('staat nooit in deze PDF');
  });
});
