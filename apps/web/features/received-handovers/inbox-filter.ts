/** Which part of the inbox is shown, with its name in the address. */
export const inboxFilters = {
  new: 'nieuw',
  open: 'open',
  mine: 'van-mij',
  accepted: 'aangenomen',
  all: 'alles',
} as const;
export type InboxFilter = keyof typeof inboxFilters;
export const filterNames = Object.keys(inboxFilters) as readonly InboxFilter[];

export const filterFrom = (search: URLSearchParams): InboxFilter =>
  filterNames.find((name) => inboxFilters[name] === search.get('toon')) ?? 'all';

/** `?toon=open`; nothing for all of it. */
export const searchOf = (filter: InboxFilter): string => (filter === 'all' ? '' : `?toon=${inboxFilters[filter]}`);
