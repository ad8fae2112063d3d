/** More do not fit side by side on the narrowest phone. */
const most = 5;

/** What the bottom bar has room for: what is also reached from another page gives way first, the last of it before the others. */
export function entriesWithin<Entry extends { readonly beside?: boolean }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const excess = Math.max(0, entries.length - most);
  const givingWay = new Set(excess === 0 ? [] : entries.filter(({ beside }) => beside).slice(-excess));
  return entries.filter((entry) => !givingWay.has(entry)).slice(0, most);
}
