import { describe, expect, it } from '@jest/globals';
import { groupsOf, isBusy, takenOver, type ImportRun } from './import-run.js';

const finding = (row: number, code: string) => ({ row, field: 'X', code, reason: '', severity: 'error' as const });
const run = (more: Partial<ImportRun>): ImportRun => ({
  ...{ id: '1', kind: 'preschools', status: 'checked', createdAt: '', totalRows: 0, doneRows: 0, hasFaultyRows: false },
  counts: { created: 2, changed: 1, same: 3, skipped: 9, missing: 4 },
  ...{ findings: [], findingGroups: [] },
  ...more,
});

describe('import run on screen', () => {
  it('counts what will stand in the tables', () => {
    expect(takenOver(run({}))).toBe(6);
  });

  it('puts findings of one kind together and keeps the count of the whole file', () => {
    const groups = groupsOf(
      run({
        findings: [finding(2, 'a'), finding(3, 'b'), finding(4, 'a')],
        findingGroups: [
          { code: 'a', severity: 'error', count: 120 },
          { code: 'b', severity: 'notice', count: 1 },
        ],
      }),
    );
    expect(groups.map(({ code, count, findings }) => [code, count, findings.map(({ row }) => row)])).toEqual([
      ['a', 120, [2, 4]],
      ['b', 1, [3]],
    ]);
  });

  it.each([
    ['uploaded', true],
    ['checking', true],
    ['writing', true],
    ['checked', false],
    ['refused', false],
    ['done', false],
    ['failed', false],
    ['discarded', false],
  ] as const)('asks on while %s: %s', (status, busy) => {
    expect(isBusy(run({ status }))).toBe(busy);
  });
});
