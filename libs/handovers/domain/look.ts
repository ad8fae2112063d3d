export const lookKinds = ['read', 'file-read'] as const;
/** What somebody looked at: the text, or a file with it. */
export type LookKind = (typeof lookKinds)[number];

/** Dutch words for the timeline. */
export const lookLabels: Readonly<Record<LookKind, string>> = { read: 'Gelezen', 'file-read': 'Bijlage geopend' };
