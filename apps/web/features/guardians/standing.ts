import type { GuardianHandover } from './guardian-calls.js';

/** How it stands, as a parent reads it: one word, by which screen and colour are chosen. */
export type Standing =
  'decide' | 'no-school' | 'stopped' | 'decided' | 'rewriting' | 'sent' | 'opened' | 'withdrawn' | 'closed';

export const undecided = ({ parts }: Pick<GuardianHandover, 'parts'>): readonly string[] =>
  parts.filter(({ byLaw, decision }) => !byLaw && decision === undefined).map(({ id }) => id);

type Facts = Pick<GuardianHandover, 'status' | 'stopped' | 'schoolLocationId' | 'parts' | 'openedAt'>;

const byStatus: Readonly<Record<GuardianHandover['status'], (facts: Facts) => Standing>> = {
  draft: () => 'rewriting',
  presented: whileBeforeParents,
  sent: atSchool,
  accepted: atSchool,
  returned: () => 'rewriting',
  closed: () => 'closed',
  refused: () => 'closed',
  withdrawn: () => 'withdrawn',
};

export const standingOf = (facts: Facts): Standing => byStatus[facts.status](facts);

function whileBeforeParents(facts: Facts): Standing {
  if (facts.schoolLocationId === undefined) return 'no-school';
  if (undecided(facts).length > 0) return 'decide';
  return facts.stopped ? 'stopped' : 'decided';
}

function atSchool({ openedAt }: Facts): Standing {
  return openedAt === undefined ? 'sent' : 'opened';
}
