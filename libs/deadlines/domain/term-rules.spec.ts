import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { isLocalDate } from '#libs/platform/domain/index.js';
import {
  type TermInput,
  type TermRule,
  seedSchoolYears,
  seedTermRules as rules,
  seedTermTables as tables,
  termFor,
  termRuleFindings,
} from './index.js';

const codes = (changed: readonly TermRule[]): string[] =>
  termRuleFindings(changed).map(({ name, code }) => `${name} ${code}`);
const changed = (id: string, change: Partial<TermRule>): TermRule[] =>
  rules.map((rule) => (rule.id === id && (rule.sector ?? 'po') === 'po' ? { ...rule, ...change } : rule));
const folder = 'libs/deadlines/domain';

describe('rows of the table of terms', () => {
  it('have a source, plain words, a validity and a length that fit the law', () => {
    expect(termRuleFindings(rules)).toEqual([]);
    for (const rule of rules) {
      expect([rule.id, isLocalDate(rule.validFrom), rule.source.length > 10, rule.explanation.endsWith('.')]).toEqual([
        rule.id,
        true,
        true,
        true,
      ]);
      expect(rule.sourceUrl ?? 'https://').toMatch(/^https:\/\//);
    }
  });

  it('have a row for every moment of a school year', () => {
    const calendarIds = rules.filter(({ anchor }) => anchor === 'school-year').map(({ id }) => id);
    const momentIds = seedSchoolYears.flatMap(({ moments }) => moments.map(({ termId }) => termId));
    expect(new Set(momentIds)).toEqual(new Set(calendarIds));
  });

  it.each<[string, Partial<TermRule>, string]>([
    ['decision', { amount: 2.5 }, 'decision amount-invalid'],
    ['decision', { amount: 13 }, 'decision long-term-moves'],
    ['decision', { direction: 'backward' }, 'decision backward-moves'],
    ['decision', { kind: 'agreement' }, 'decision agreement-moves'],
    ['decision', { validTo: '2014-07-31' }, 'decision period-invalid'],
    ['decision', { sector: undefined }, 'decision overlap'],
    ['trial-days-until', { anchorTermId: 'fifth-birthday' }, 'trial-days-until term-unknown'],
    ['trial-days-until', { anchorTermId: undefined }, 'trial-days-until term-unknown'],
    ['trial-days-until', { anchorTermId: 'trial-days-until' }, 'trial-days-until circle'],
  ])('%s with %j is refused', (id, change, finding) => expect(codes(changed(id, change))).toContain(finding));

  it('a backward row never moves, also when it says so by mistake', () => {
    const mistake = changed('ten-weeks-before-start', { movesOffNonWorkingDays: true });
    expect(termFor('ten-weeks-before-start', { startOn: '2026-08-29' }, { ...tables, rules: mistake })?.dueOn).toBe(
      '2026-06-20',
    );
  });

  it('a circle in the rows gives no outcome, and no endless loop', () => {
    const circle = changed('fourth-birthday', { anchor: 'term', anchorTermId: 'trial-days-until' });
    expect(termFor('fourth-birthday', { bornOn: '2022-08-29' }, { ...tables, rules: circle })).toBeUndefined();
  });

  it('are never imported by what calculates with them', () => {
    const calculating = readdirSync(folder).filter((name) => name.endsWith('.ts') && !/^index|\.spec/.test(name));
    expect(calculating.length).toBeGreaterThan(8);
    for (const name of calculating) expect(readFileSync(`${folder}/${name}`, 'utf8')).not.toContain('/seed/');
  });
});

/** Rows of the tables in the document: | `id` | kind | … | `field value, field value` → 2026-02-28 | */
const documented = readFileSync('docs/statutory-terms.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => ({ id: cells[1]?.replaceAll('`', '') ?? '', kind: cells[2], example: cells.at(-2) ?? '' }));

describe('docs/statutory-terms.md', () => {
  it('has every term, and no other', () => {
    expect(new Set(documented.map(({ id }) => id))).toEqual(new Set(rules.map(({ id }) => id)));
  });

  it.each(documented.map((row) => [row.id, row.example, row.kind] as const))('%s: %s', (id, example, kind) => {
    const [, given, outcome] = /^`([^`]+)` → ([\d-]+(?:\/[\d-]+)?)$/.exec(example) ?? [];
    const input = Object.fromEntries((given ?? '').split(', ').map((pair) => pair.split(' '))) as TermInput;
    const term = termFor(id, input, tables);
    expect([term?.kind, term?.fromOn ? `${term.fromOn}/${term.dueOn}` : term?.dueOn]).toEqual([kind, outcome]);
  });
});
