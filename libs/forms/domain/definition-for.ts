import type { LocalDate } from '#libs/platform/domain/index.js';
import type { FormKind } from './form-definition.js';

/** What must be known of a version to choose it. */
export interface VersionToChoose {
  readonly form: FormKind;
  readonly version: string;
  /** null: for the whole country */
  readonly regionId: string | null;
  readonly status: VersionStatus;
  readonly validFrom: LocalDate;
}

/** Proposed by one person, published by the approval of another, withdrawn: no new answers, the old ones keep it. */
export const versionStatuses = ['proposed', 'published', 'withdrawn'] as const;
export type VersionStatus = (typeof versionStatuses)[number];

/** The version in force: the newest of the region's own, else the newest of the country. Nothing when there is none yet. */
export function definitionFor<Version extends VersionToChoose>(
  versions: readonly Version[],
  form: FormKind,
  regionId: string,
  today: LocalDate,
): Version | undefined {
  const counts = versions.filter((one) => one.form === form && one.status === 'published' && one.validFrom <= today);
  const newest = (owner: string | null): Version | undefined =>
    counts.filter((one) => one.regionId === owner).sort(newestFirst)[0];
  return newest(regionId) ?? newest(null);
}

const newestFirst = (a: VersionToChoose, b: VersionToChoose): number =>
  b.validFrom.localeCompare(a.validFrom) || compareVersions(b.version, a.version);

/** `2026-2` comes before `2026-10`. */
export function compareVersions(a: string, b: string): number {
  const numbers = (version: string) => version.split('-').map(Number);
  const [yearA = 0, numberA = 0] = numbers(a);
  const [yearB = 0, numberB = 0] = numbers(b);
  return yearA - yearB || numberA - numberB;
}
