/**
 * Where a handover is. Who has opened it, whether parents have answered and which school will get it stand beside it: they
 * are facts of their own.
 */
export const handoverStatuses = [
  'draft',
  'presented',
  'sent',
  'accepted',
  'returned',
  'closed',
  'refused',
  'withdrawn',
] as const;
export type HandoverStatus = (typeof handoverStatuses)[number];

/** What somebody does to a handover that brings it into another state. */
export const handoverActs = [
  'present',
  'revise',
  'send',
  'recall',
  'accept',
  'return',
  'refuse',
  'withdraw',
  'close',
] as const;
export type HandoverAct = (typeof handoverActs)[number];

/** On whose side somebody must stand to do it. */
export type HandoverSide = 'sender' | 'receiver' | 'guardian';

interface Transition {
  readonly from: readonly HandoverStatus[];
  readonly to: HandoverStatus;
  readonly by: HandoverSide;
}

/**
 * Every allowed step, as one table. What is not in it is refused. `refuse` and `withdraw` are of the parents, also when
 * staff writes down what they said or signed.
 *
 * - `present`: the text is frozen as a version and laid before the parents (law-and-process 4.2: the final text).
 * - `revise`: back to writing; what parents said was about the version that is now past.
 * - `send`: only what parents agreed to for this school and this version, and what goes by law (R5.1, R5.2).
 * - `recall`: the sender takes it back to mend it; the copy of the school is shut.
 * - `refuse`: no consent: all that needed it is destroyed (R5.2).
 * - `withdraw`: consent is taken back after sending, at any time: the copy of the school is shut (AVG article 7, third
 *   paragraph).
 */
export const transitions: Readonly<Record<HandoverAct, Transition>> = {
  present: { from: ['draft'], to: 'presented', by: 'sender' },
  revise: { from: ['presented', 'returned'], to: 'draft', by: 'sender' },
  send: { from: ['presented'], to: 'sent', by: 'sender' },
  recall: { from: ['sent', 'accepted'], to: 'draft', by: 'sender' },
  accept: { from: ['sent'], to: 'accepted', by: 'receiver' },
  return: { from: ['sent'], to: 'returned', by: 'receiver' },
  refuse: { from: ['draft', 'presented'], to: 'refused', by: 'guardian' },
  withdraw: { from: ['sent', 'accepted', 'returned', 'closed'], to: 'withdrawn', by: 'guardian' },
  close: { from: ['accepted'], to: 'closed', by: 'receiver' },
};

/** The state after an act; undefined when it cannot be done now. */
export function statusAfter(status: HandoverStatus, act: HandoverAct): HandoverStatus | undefined {
  const { from, to } = transitions[act];
  return from.includes(status) ? to : undefined;
}

/** States in which a receiving school may see what was sent. */
export const isVisibleToReceiver = (status: HandoverStatus): boolean =>
  status === 'sent' || status === 'accepted' || status === 'closed';

/** States in which nothing follows any more, so that a new handover of the same form may begin. */
export const isOver = (status: HandoverStatus): boolean =>
  status === 'closed' || status === 'refused' || status === 'withdrawn';

/** A school can be chosen as long as nothing lies there: also after a refusal, for the facts that go by law. */
export const mayChooseReceiver = (status: HandoverStatus): boolean =>
  status === 'draft' || status === 'presented' || status === 'returned' || mayOnlySendFacts(status);

/** What goes by law may go whenever the whole does not lie at the school (WPO 167(3)). */
export const maySendFacts = (status: HandoverStatus): boolean => mayChooseReceiver(status);

const mayOnlySendFacts = (status: HandoverStatus): boolean => status === 'refused' || status === 'withdrawn';
