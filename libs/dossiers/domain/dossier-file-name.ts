import type { LocalDate } from '#libs/platform/domain/index.js';
import type { PaperKind } from './paper-kind.js';

const words: Readonly<Record<PaperKind, { readonly file: string; readonly title: string }>> = {
  normal: { file: 'overdracht', title: 'Overdracht' },
  restricted: { file: 'overdracht-vertrouwelijk', title: 'Overdracht, vertrouwelijk deel' },
  concept: { file: 'overdracht-concept', title: 'Overdracht, concept voor de ouders' },
  'guardian-presented': { file: 'overdracht-nog-niet-verstuurd', title: 'Overdracht, nog niet verstuurd' },
  'guardian-sent': { file: 'overdracht-kopie', title: 'Overdracht, kopie voor ouder' },
};

/** Never with the name of a child: file names end up in lists of downloads and in mail. */
export const dossierFileName = (kind: PaperKind, children: number, madeOn: LocalDate): string =>
  `${children > 1 ? `overdrachten-${children}-kinderen` : words[kind].file}-${madeOn}.pdf`;

/** What a reader shows above the pages; as little about whom. */
export const dossierTitle = (kind: PaperKind, children: number, formTitle: string): string =>
  children > 1 ? `Overdrachten van ${children} kinderen` : `${words[kind].title}: ${formTitle}`;
