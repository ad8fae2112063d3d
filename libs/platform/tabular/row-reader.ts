import { type TextLimits, textFindings } from './cell-text.js';
import { type RowFinding, type Severity, shownValue } from './tabular-finding.js';
import type { TabularRow } from './tabular-reader.js';

/** Takes the cells of one row one by one and gathers everything that is wrong with them. */
export class RowReader<Field extends string> {
  readonly findings: RowFinding[] = [];

  constructor(
    private readonly row: TabularRow<Field>,
    private readonly headerOf: (field: Field) => string,
  ) {}

  get hasErrors(): boolean {
    return this.findings.some((finding) => finding.severity === 'error');
  }

  /** The cell without further checks. */
  value(field: Field): string {
    return this.row.values[field];
  }

  /** Free text, such as a name; what is wrong with it becomes a finding. */
  text(field: Field, limits: TextLimits): string {
    const text = this.value(field);
    this.findings.push(...textFindings(this.row.number, this.headerOf(field), text, limits));
    return text;
  }

  /** The cell as `read` understands it; undefined with a finding when it does not. An empty cell goes to `read` too. */
  parsed<Value>(
    field: Field,
    read: (text: string) => Value | undefined,
    code: string,
    reason: string,
  ): Value | undefined {
    const value = read(this.value(field));
    if (value === undefined) this.fault(field, code, reason);
    return value;
  }

  fault(field: Field, code: string, reason: string): void {
    this.add('error', field, code, reason);
  }

  notice(field: Field, code: string, reason: string): void {
    this.add('notice', field, code, reason);
  }

  private add(severity: Severity, field: Field, code: string, reason: string): void {
    const value = shownValue(this.value(field));
    this.findings.push({
      row: this.row.number,
      field: this.headerOf(field),
      code,
      reason,
      ...(value && { value }),
      severity,
    });
  }
}
