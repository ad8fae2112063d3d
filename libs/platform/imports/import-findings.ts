import { type ExportColumn, type RowFinding, csvExport } from '../tabular/index.js';
import type { FindingGroup } from './import-run.js';

const shownPerCode = 50;
const shownInAll = 500;

/** Headers that we add to a file of faulty rows; ignored when that file comes back. */
export const reportHeaders = ['Rij', 'Wat er mis is'] as const;

/** Everything that was found in one file: counted in full, shown up to a limit, with the faulty rows themselves. */
export class ImportFindings {
  private readonly shown: RowFinding[] = [];
  private readonly groups = new Map<string, { severity: RowFinding['severity']; count: number }>();
  private readonly faulty = new Map<number, RowFinding[]>();

  add(findings: readonly RowFinding[]): void {
    for (const finding of findings) {
      const group = this.groups.get(finding.code) ?? { severity: finding.severity, count: 0 };
      group.count += 1;
      this.groups.set(finding.code, group);
      if (group.count <= shownPerCode && this.shown.length < shownInAll) this.shown.push(finding);
      if (finding.severity === 'error') this.addFaulty(finding);
    }
  }

  get hasErrors(): boolean {
    return this.faulty.size > 0;
  }

  list(): RowFinding[] {
    return [...this.shown].sort((a, b) => a.row - b.row);
  }

  grouped(): FindingGroup[] {
    const groups = [...this.groups].map(([code, group]) => ({ code, ...group }));
    return groups.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.count - a.count);
  }

  /** CSV of only the faulty rows: the row number and what is wrong in front, then the cells as they stood. */
  faultyRows(header: readonly string[], rawOf: (row: number) => readonly string[] | undefined): string | undefined {
    const numbers = [...this.faulty.keys()].filter((row) => rawOf(row)).sort((a, b) => a - b);
    if (numbers.length === 0) return undefined;
    const columns: ExportColumn<number>[] = [
      { header: reportHeaders[0], value: (row) => row },
      { header: reportHeaders[1], value: (row) => this.reasonsOf(row) },
      ...header
        .map((name, place) => ({ header: name, value: (row: number) => rawOf(row)?.[place] }))
        .filter(({ header: name }) => !(reportHeaders as readonly string[]).includes(name)),
    ];
    return csvExport(numbers, columns);
  }

  private addFaulty(finding: RowFinding): void {
    const known = this.faulty.get(finding.row);
    if (known) known.push(finding);
    else this.faulty.set(finding.row, [finding]);
  }

  private reasonsOf(row: number): string {
    const findings = this.faulty.get(row) ?? [];
    return findings.map(({ field, reason }) => (field ? `${field}: ${reason}` : reason)).join(' ');
  }
}
