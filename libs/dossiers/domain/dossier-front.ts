import type { DossierBlock } from './dossier-block.js';

/** Why a child is not in a PDF of many. */
export const leftOutReasons = {
  shut: 'niet meer te lezen: teruggehaald, teruggestuurd of toestemming ingetrokken',
  damaged: 'wat is bewaard klopt niet met het zegel; laat de beheerder ernaar kijken',
} as const;
export type LeftOutReason = keyof typeof leftOutReasons;

/** A child that was asked for and is not in it. */
export interface LeftOut {
  readonly name: string;
  readonly reason: LeftOutReason;
}

/** What stands before the children, when they are many: who is in it, and who is not and why. */
export interface DossierFront {
  readonly title: string;
  readonly below: string;
  /** after the list of children */
  readonly blocks: readonly DossierBlock[];
}

export function dossierFront(children: number, leftOut: readonly LeftOut[], copyFor: string): DossierFront {
  return {
    title: 'Overdrachten',
    below: children === 1 ? '1 kind' : `${children} kinderen`,
    blocks: [...leftOutBlocks(leftOut), { kind: 'paragraph', text: `${copyFor}.`, quiet: true }],
  };
}

function leftOutBlocks(leftOut: readonly LeftOut[]): DossierBlock[] {
  if (leftOut.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Niet in deze PDF' },
    { kind: 'list', items: leftOut.map(({ name, reason }) => `${name}: ${leftOutReasons[reason]}`) },
  ];
}
