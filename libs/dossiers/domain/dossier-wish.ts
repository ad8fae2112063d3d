import { type Finding } from '#libs/platform/domain/index.js';

export const dossierKinds = ['normal', 'restricted', 'concept'] as const;
/** `restricted`: the parts with readers of their own, apart; `concept`: what lies before the parents now. */
export type DossierKind = (typeof dossierKinds)[number];

export const dossierStates = ['waiting', 'making', 'ready', 'failed', 'gone'] as const;
/** `gone`: kept long enough, or what it is a print of may not be read any more. */
export type DossierState = (typeof dossierStates)[number];

/** children in one PDF: a whole school in a year, and one job of a minute or so */
export const mostChildren = 100;
/** that one person lets wait at a time, and asks for in an hour */
export const mostWaiting = 5;
export const mostAnHour = 60;
/** after that it can be made again from what is kept sealed */
export const daysKept = 7;

/** What somebody asks a PDF of. */
export interface DossierWish {
  readonly kind: DossierKind;
  /** releases; of a concept the one handover */
  readonly ids: readonly string[];
}

/** All that is wrong with a wish, before anybody looks whether those handovers are there. */
export function wishFindings({ kind, ids }: DossierWish): Finding[] {
  const found: Finding[] = [];
  if (new Set(ids).size < ids.length) {
    found.push({ name: 'ids', code: 'twice', reason: 'Een kind staat er twee keer in. Kies elk kind één keer.' });
  }
  if (kind !== 'normal' && ids.length > 1) found.push({ name: 'ids', code: 'one-at-a-time', reason: oneAtATime[kind] });
  return found;
}

const oneAtATime = {
  restricted: 'Een vertrouwelijk deel maak je van één kind tegelijk, zodat het niet tussen andere papieren raakt.',
  concept: 'Een concept maak je van één kind tegelijk.',
} as const;
