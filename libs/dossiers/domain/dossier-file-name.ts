import type { LocalDate } from '#libs/platform/domain/index.js';
import type { DossierKind } from './dossier-wish.js';

const words: Readonly<Record<DossierKind, { readonly file: string; readonly title: string }>> = {
  normal: { file: 'overdracht', title: 'Overdracht' },
  restricted: { file: 'overdracht-vertrouwelijk', title: 'Overdracht, vertrouwelijk deel' },
  concept: { file: 'overdracht-concept', title: 'Overdracht, concept voor de ouders' },
};

/** Never with the name of a child: file names end up in lists of downloads and in mail. */
export const dossierFileName = (kind: DossierKind, children: number, madeOn: LocalDate): string =>
  `${children > 1 ? `overdrachten-${children}-kinderen` : words[kind].file}-${madeOn}.pdf`;

/** What a reader shows above the pages; as little about whom. */
export const dossierTitle = (kind: DossierKind, children: number, formTitle: string): string =>
  children > 1 ? `Overdrachten van ${children} kinderen` : `${words[kind].title}: ${formTitle}`;
