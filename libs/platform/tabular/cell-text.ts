import { type RowFinding, shownValue } from './tabular-finding.js';

/** UTF-8 that was read as windows-1252 somewhere on its way: "ZoÃ«" for "Zoë". */
const damaged =
  /\ufffd|[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/u;
/** Signs that turn text around or take no room: they make one name look like another. Joiners (Persian) are fine. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const control = /[\p{Cc}\u2028\u2029]/u;

const accented = /[\u0080-\uffff]/;

/** White space off both ends, one form for letters with accents, and our own mark against formulas taken off again. */
export function cellText(raw: string): string {
  const trimmed = raw.trim();
  const text = accented.test(trimmed) ? trimmed.normalize('NFC') : trimmed;
  return text.startsWith("'") && /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

export interface TextLimits {
  readonly required?: boolean;
  readonly maximum: number;
}

/**
 * What is wrong with one cell of free text, such as a name; HTML is text like any other and stays as it is.
 * @param header the column as the file calls it, for the reader of the finding
 */
export function textFindings(row: number, header: string, text: string, limits: TextLimits): RowFinding[] {
  const fault = textFault(text, limits);
  if (!fault) return [];
  const [code, reason] = fault;
  return [{ row, field: header, code, reason, ...(text && { value: shownValue(text) }), severity: 'error' }];
}

function textFault(text: string, { required = false, maximum }: TextLimits): readonly [string, string] | undefined {
  if (text === '') return required ? ['cell-empty', 'Deze cel is leeg. Vul haar in.'] : undefined;
  if (damaged.test(text)) {
    return [
      'characters-damaged',
      'Tekens zijn beschadigd, zoals "Ã«" in plaats van "ë". Maak het bestand opnieuw en kies CSV UTF-8.',
    ];
  }
  if (control.test(text)) {
    return ['line-break', 'Hier staat een regeleinde of een onzichtbaar teken in. Zet de tekst op één regel.'];
  }
  if (invisible.test(text)) {
    return ['invisible-character', 'Hier staat een onzichtbaar teken in. Typ de tekst opnieuw over.'];
  }
  if ([...text].length > maximum) {
    return ['text-too-long', `Deze tekst is langer dan ${maximum} tekens. Kort haar in.`];
  }
  return undefined;
}
