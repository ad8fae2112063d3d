import type { LocalDate } from '#libs/platform/domain/index.js';

/** What tells two children with one name apart on the screen. */
export interface SameNameChild {
  readonly bornOn: LocalDate;
  readonly preschoolLocationId: string | null;
  readonly postcode: string | null;
}

export type Difference = 'born-on' | 'preschool' | 'postcode';

/** In which of the three two children with the same name differ; empty when nothing shows who is who. */
export function differencesBetween(a: SameNameChild, b: SameNameChild): readonly Difference[] {
  const differs: [Difference, boolean][] = [
    ['born-on', a.bornOn !== b.bornOn],
    ['preschool', a.preschoolLocationId !== b.preschoolLocationId],
    ['postcode', a.postcode !== b.postcode],
  ];
  return differs.filter(([, different]) => different).map(([name]) => name);
}
