/** What a mail about a handover is about; none of them names a child. */
export const handoverNoticeKinds = [
  'received',
  'unopened',
  'answered',
  'recalled',
  'withdrawn',
  'accepted',
  'returned',
  'asked',
  'objected',
  'feedback',
  'closed',
] as const;
export type HandoverNoticeKind = (typeof handoverNoticeKinds)[number];

/** A mail whose matter has passed is not sent any more: what was taken back is not announced. */
export function hasLapsed(kind: HandoverNoticeKind, releaseState: string | null, opened: boolean): boolean {
  if (kind === 'feedback') return releaseState !== 'accepted';
  if (kind === 'received') return releaseState !== 'open' && releaseState !== 'accepted';
  return kind === 'unopened' && (releaseState !== 'open' || opened);
}
