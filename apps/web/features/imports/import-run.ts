import type { components } from '#libs/api-client/types.js';

export type ImportRun = components['schemas']['ImportResponse'];
export type ImportFinding = components['schemas']['ImportFindingResponse'];

export const isBusy = ({ status }: ImportRun): boolean => ['uploaded', 'checking', 'writing'].includes(status);

/** What will stand in the tables when it is taken over. */
export const takenOver = ({ counts }: ImportRun): number => counts.created + counts.changed + counts.same;

export interface FindingGroup {
  readonly code: string;
  readonly severity: ImportFinding['severity'];
  readonly count: number;
  /** those that the API shows; there may be more */
  readonly findings: readonly ImportFinding[];
}

/** Findings of one kind together, with how often they occur in the whole file. */
export function groupsOf({ findings, findingGroups }: ImportRun): readonly FindingGroup[] {
  return findingGroups.map((group) => ({
    ...group,
    findings: findings.filter(({ code }) => code === group.code),
  }));
}
