import type { Triage } from '#libs/handovers/domain/index.js';

/** Which part of the inbox is shown, with its name in the address. */
export const inboxFilters = {
  new: 'nieuw',
  open: 'open',
  mine: 'van-mij',
  accepted: 'aangenomen',
  feedback: 'terugkoppelen',
  all: 'alles',
} as const;
export type InboxFilter = keyof typeof inboxFilters;
export const filterNames = Object.keys(inboxFilters) as readonly InboxFilter[];

/** What the preschool asks attention for, with its name in the address. */
export const triageNames = {
  support: 'ondersteuning',
  talk: 'gesprek',
  none: 'niets-bijzonders',
} as const satisfies Record<Triage, string>;
export const triageOrder = Object.keys(triageNames) as readonly Triage[];

/** All that is chosen; it stands in the address, so that going back finds it again. */
export interface InboxChoice {
  readonly filter: InboxFilter;
  readonly triage?: Triage;
  readonly senderLocationId?: string;
  /** what the preschool asks attention for first */
  readonly byTriage?: true;
}

export function choiceFrom(search: URLSearchParams): InboxChoice {
  const filter = filterNames.find((name) => inboxFilters[name] === search.get('toon')) ?? 'all';
  const triage = triageOrder.find((name) => triageNames[name] === search.get('vraagt'));
  const senderLocationId = search.get('van');
  return {
    filter,
    ...(triage && { triage }),
    ...(senderLocationId && { senderLocationId }),
    ...(search.get('volgorde') === 'aandacht' && { byTriage: true as const }),
  };
}

/** `?toon=open`; nothing for all of it. */
export function searchOf({ filter, triage, senderLocationId, byTriage }: InboxChoice): string {
  const search = new URLSearchParams({
    ...(filter !== 'all' && { toon: inboxFilters[filter] }),
    ...(triage && { vraagt: triageNames[triage] }),
    ...(senderLocationId && { van: senderLocationId }),
    ...(byTriage && { volgorde: 'aandacht' }),
  }).toString();
  return search && `?${search}`;
}

/** The same as the API is asked it. */
export const questionOf = ({ filter, triage, senderLocationId, byTriage }: InboxChoice) => ({
  state: filter === 'all' ? undefined : filter,
  triage,
  senderLocationId,
  order: byTriage ? 'triage' : undefined,
});
