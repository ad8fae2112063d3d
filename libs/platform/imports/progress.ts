import type { Clock } from '../clock/index.js';

const rowsBetween = 1000;
const rowsLooked = 50;
const millisecondsBetween = 500;

/** Shows how far a file is: after a thousand rows or half a second, in a transaction of its own so that it is seen at once. */
export class Progress {
  private savedRows = 0;
  private savedAt: number;

  constructor(
    private readonly clock: Clock,
    private readonly save: (doneRows: number, totalRows?: number) => Promise<void>,
  ) {
    this.savedAt = clock.now().getTime();
  }

  /** A promise only when it saves, so that counting costs next to nothing. */
  to(doneRows: number, totalRows?: number): Promise<void> | undefined {
    if (doneRows % rowsLooked !== 0) return undefined;
    const now = this.clock.now().getTime();
    const soon = Math.abs(doneRows - this.savedRows) < rowsBetween && now - this.savedAt < millisecondsBetween;
    if (soon && doneRows > 0) return undefined;
    this.savedRows = doneRows;
    this.savedAt = now;
    return this.save(doneRows, totalRows);
  }
}
