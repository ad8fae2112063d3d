import type { RowDoubt } from '../data/import-matching.js';
import type { CellFinding, ImportField } from '../domain/index.js';

export interface Doubt {
  readonly field?: ImportField;
  readonly code: string;
  readonly reason: string;
  readonly severity: 'error' | 'notice';
}

/** What only shows when all rows are known. With a notice the row is left out, and a person decides. */
export const doubts: Readonly<Record<RowDoubt, Doubt>> = {
  'double-row': {
    code: 'double-row',
    reason:
      'Dit kind staat al eerder in het bestand. Haal een van de twee rijen weg. Zijn het twee kinderen? Geef ze dan elk een eigen kindnummer.',
    severity: 'error',
  },
  'reference-double': {
    field: 'preschoolReference',
    code: 'reference-double',
    reason:
      'Dit kindnummer staat bij deze voorschool ook bij een ander kind in het bestand. Geef elk kind een eigen nummer.',
    severity: 'error',
  },
  ambiguous: {
    code: 'ambiguous',
    reason:
      'Er is al een kind met deze naam en geboortedatum, en uit het bestand blijkt niet of het hetzelfde kind is. Wij slaan deze rij over. Zoek het kind op en werk het zelf bij, of voer dit kind apart in.',
    severity: 'notice',
  },
  'reference-taken': {
    field: 'preschoolReference',
    code: 'reference-taken',
    reason:
      'Dit kindnummer hoort bij deze voorschool al bij een kind met een andere naam of geboortedatum. Wij slaan deze rij over. Is de naam veranderd? Pas die dan eerst bij het kind aan.',
    severity: 'notice',
  },
  elsewhere: {
    field: 'preschoolLrk',
    code: 'elsewhere',
    reason:
      'Dit kind staat bij een andere voorschool. Wij slaan deze rij over. Komt het kind naar jullie toe? Vraag de aanmeldcoördinator om het over te zetten.',
    severity: 'notice',
  },
};

export const leftAlready: Doubt = {
  code: 'left-already',
  reason:
    'Dit kind staat bij ons als vertrokken. Wij werken de gegevens bij; het blijft vertrokken. Is het terug? Zet dat dan bij het kind zelf.',
  severity: 'notice',
};

const lrkFault = (code: string, reason: string): CellFinding => ({
  name: 'preschoolLrk',
  code,
  reason,
  severity: 'error',
});

export const placeFaults = {
  missing: lrkFault('preschool-missing', 'Vul het LRK-nummer in: je werkt voor meer dan één voorschool.'),
  unknown: lrkFault(
    'preschool-unknown',
    'Deze voorschool kennen wij niet in je gemeente. Kijk het LRK-nummer na, of lees eerst het bestand van het LRK in.',
  ),
  notOwn: lrkFault(
    'preschool-not-own',
    'Deze voorschool is niet van jullie. Haal de rij weg, of kijk het LRK-nummer na.',
  ),
  unsigned: lrkFault(
    'agreement-missing',
    'De organisatie van deze voorschool tekende nog geen verwerkersovereenkomst (AVG artikel 28). Vraag de functioneel beheerder van de gemeente om vast te leggen dat zij is getekend.',
  ),
} as const;
