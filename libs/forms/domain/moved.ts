/**
 * What stands elsewhere, and not what only made room: all that is not in the longest row that keeps its order.
 * @param before and after: the same names, each in its own order
 */
export function movedNames(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = after.map((name) => before.indexOf(name));
  // For each name: the longest row that ends with it.
  const rows: number[][] = [];
  for (const place of places) {
    const longest = rows.filter((row) => (row.at(-1) ?? -1) < place).sort((a, b) => b.length - a.length)[0] ?? [];
    rows.push([...longest, place]);
  }
  const kept = new Set(rows.sort((a, b) => b.length - a.length)[0]);
  return new Set(after.filter((name) => !kept.has(before.indexOf(name))));
}
