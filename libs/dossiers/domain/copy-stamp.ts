import { momentInWords } from './moment-in-words.js';

/** Who asked for a copy, and when: it stands on each page (features 59, W21). */
export interface CopyOwner {
  readonly organisationName: string;
  readonly roleLabel: string;
  readonly askedAt: Date;
}

/** "Kopie voor ouder, gemaakt op 22 nov 2026, 14:02": no name, as this paper may be passed on. */
export const guardianStamp = (askedAt: Date): string => `Kopie voor ouder, gemaakt op ${momentInWords(askedAt)}`;

/** "Kopie voor De Regenboog (intern begeleider), 22 nov 2026, 14:02" */
export const copyStamp = ({ organisationName, roleLabel, askedAt }: CopyOwner): string =>
  `Kopie voor ${organisationName} (${roleLabel.toLocaleLowerCase('nl')}), ${momentInWords(askedAt)}`;
