/** What the start page of a region or a board lets one choose; also what a saved filter of it may hold. */
export const overviewLists = ['overdue', 'upcoming', 'lost', 'double', 'registered', 'all'] as const;
export type OverviewList = (typeof overviewLists)[number];

/** By agreed day of registration, the other way round, or by name. */
export const overviewSorts = ['dueOn', '-dueOn', 'name'] as const;
export type OverviewSort = (typeof overviewSorts)[number];

/** How many weeks ahead "soon" looks. */
export const overviewWeeks = [4, 8, 13, 26] as const;
