interface Choosing<Row, Value> {
  readonly chosen: ReadonlyMap<string, Value>;
  readonly nameOf: (row: Row) => string;
  /** what is kept of a row that is ticked */
  readonly valueOf: (row: Row) => Value;
  readonly choose: (next: ReadonlyMap<string, Value>) => void;
}

/** Ticks of the rows that a page shows; what was ticked on another page stays ticked. */
export function selectionOf<Row extends { readonly id: string }, Value>(
  rows: readonly Row[],
  { chosen, nameOf, valueOf, choose }: Choosing<Row, Value>,
) {
  const here = new Map(rows.map((row) => [row.id, row]));
  return {
    selected: new Set(chosen.keys()),
    nameOf: (id: string): string => {
      const row = here.get(id);
      return row ? nameOf(row) : '';
    },
    onChange: (selected: ReadonlySet<string>): void => {
      const others = [...chosen].filter(([id]) => !here.has(id));
      const own = rows.filter(({ id }) => selected.has(id)).map((row) => [row.id, valueOf(row)] as const);
      choose(new Map([...others, ...own]));
    },
  };
}
