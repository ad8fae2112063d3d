import type { PrintableHandover, ShutMark } from '#libs/handovers/domain/index.js';
import { dutchDate } from '#libs/platform/domain/index.js';
import type { DossierBlock } from './dossier-block.js';

const notSent = {
  mark: 'nog niet verstuurd',
  title: 'Nog niet verstuurd',
  text: 'Zo ligt de tekst nu voor u. Er is niets van naar de school gegaan. Wat u zelf schreef, staat erbij.',
} as const;

const shut: Readonly<Record<ShutMark['state'], { readonly mark: string; readonly text: string }>> = {
  withdrawn: {
    mark: 'Toestemming ingetrokken op',
    text: 'De school mag dit niet meer lezen. Wat zij bewaarde, moet zij vernietigen. Deze kopie is alleen voor de ouders.',
  },
  recalled: {
    mark: 'Teruggehaald door de voorschool op',
    text: 'De school kan dit niet meer lezen. Deze kopie is alleen voor de ouders.',
  },
  returned: {
    mark: 'Teruggestuurd door de school op',
    text: 'De school kan dit niet meer lezen. Deze kopie is alleen voor de ouders.',
  },
  replaced: {
    mark: 'Vervangen door een nieuwe tekst op',
    text: 'De school leest nu de nieuwe tekst. Deze kopie is alleen voor de ouders.',
  },
};

/** What a copy of a parent says before all else: that it went nowhere yet, or that the school may not read it any more. */
export function guardianNotices(handover: PrintableHandover): DossierBlock[] {
  if (!handover.sent) return [{ kind: 'notice', title: notSent.title, text: notSent.text }];
  if (!handover.shut) return [];
  return [{ kind: 'notice', title: shutTitle(handover.shut), text: shut[handover.shut.state].text }];
}

/** The same, short, at the top of each page: pages of paper come apart. */
export function markOf({ forGuardian, sent, shut: mark }: PrintableHandover): string[] {
  if (!forGuardian) return [];
  if (!sent) return [notSent.mark];
  const title = mark && shutTitle(mark);
  return title ? [title.charAt(0).toLocaleLowerCase('nl') + title.slice(1)] : [];
}

const shutTitle = ({ state, on }: ShutMark): string => `${shut[state].mark} ${dutchDate(on)}`;
