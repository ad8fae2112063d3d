import type { FormKind } from './form-definition.js';

/** Dutch name of a form. */
export const formKindLabels: Readonly<Record<FormKind, string>> = {
  peuterestafette: 'Peuterestafette',
  'extra-ondersteuning': 'Extra ondersteuning',
};
