import { type ModelFault, ModelCheck } from '../structure/check-model.js';
import { isLegalText } from '../structure/legal-text.js';
import { placeOf } from '../structure/places.js';
import type { ExchangeFinding, LeftOut, Severity } from '../structure/structure-finding.js';
import { type CodeListName, codeLists } from './code-lists.js';
import { type OsoDossier, osoDossier, osoRoot } from './dossier.js';
import { adviceRules } from './rules/advice-rules.js';
import { categoryRules } from './rules/category-rules.js';
import { fileRules } from './rules/file-rules.js';
import { peopleRules } from './rules/people-rules.js';
import { pupilRules } from './rules/pupil-rules.js';
import type { Fault, Rule } from './rules/rule.js';
import { testRules } from './rules/test-rules.js';

/** Every rule of the overstap profile 2019.1 that a dossier of a primary school must meet, and our own. */
export const osoRules: readonly Rule[] = [
  ...fileRules,
  ...pupilRules,
  ...peopleRules,
  ...adviceRules,
  ...testRules,
  ...categoryRules,
];

const finding = (code: string, severity: Severity, { field, sentence }: Fault): ExchangeFinding => ({
  code,
  severity,
  field,
  place: placeOf(osoDossier, osoRoot, field),
  sentence,
});

interface Walked {
  readonly faults: readonly ModelFault[];
  readonly others: readonly ExchangeFinding[];
}

/** One walk along the description: what the schema refuses, codes of no list, characters that no document can hold. */
function walked(dossier: OsoDossier): Walked {
  const others: ExchangeFinding[] = [];
  const check = new ModelCheck((leaf, value, field) => {
    const list = leaf.list === undefined ? undefined : codeLists[leaf.list as CodeListName];
    if (list && !list.codes.includes(String(value)))
      others.push(
        finding('EST.code', 'error', {
          field,
          sentence: `De code "${String(value).slice(0, 40)}" kent OSO 2019.1 niet (codelijst ${list.number}). Kies een andere.`,
        }),
      );
    if (typeof value === 'string' && !isLegalText(value))
      others.push(
        finding('EST.characters', 'notice', {
          field,
          sentence: 'Hier staat een onzichtbaar teken dat niet in een OSO-bestand kan. Wij laten dat teken weg.',
        }),
      );
  });
  check.block(osoDossier, dossier, '');
  return { faults: check.faults, others };
}

/** What the rules say of a dossier of which the structure holds. */
export const ruleFindings = (dossier: OsoDossier, leftOut: readonly LeftOut[] = []): ExchangeFinding[] => [
  ...walked(dossier).others,
  ...osoRules.flatMap(({ code, severity, faults }) =>
    faults({ dossier, leftOut }).map((fault) => finding(code, severity, fault)),
  ),
];

/**
 * OSO-gereedheid: everything that is wrong with a dossier before it may go, structure and rules together. Errors stop it;
 * notices only tell. Ask it of what `prepared` gives, for that is what goes.
 */
export function readiness(dossier: OsoDossier): ExchangeFinding[] {
  const { faults } = walked(dossier);
  const structure = faults.map((fault) => finding(fault.code, 'error', fault));
  // Rules count on the structure: on half a dossier they would speak of what is not there.
  return isWhole(dossier) ? [...structure, ...ruleFindings(dossier)] : structure;
}

/** Enough is there for the rules to look at. */
export const isWhole = (dossier: Partial<OsoDossier>): boolean => Boolean(dossier.metadata && dossier.school?.pupil);

export const mayGo = (findings: readonly ExchangeFinding[]): boolean =>
  findings.every(({ severity }) => severity !== 'error');
