// Checks on the rows themselves: before seeding, and before an administrator's change is saved.
import type { Finding } from '#libs/platform/domain/index.js';
import { type TermRule, governances, sectors } from './term-rule.js';

/** Everything wrong with a set of rows. `name` is the id of the row. Source of the moving limits: Algemene termijnenwet 1, 4, 5. */
export function termRuleFindings(rules: readonly TermRule[]): readonly Finding[] {
  return rules.flatMap((rule) => [
    ...lengthFindings(rule),
    ...movingFindings(rule),
    ...referenceFindings(rule, rules),
    ...overlap(rule, rules),
  ]);
}

const finding = (rule: TermRule, code: string, reason: string): Finding => ({ name: rule.id, code, reason });

function lengthFindings(rule: TermRule): readonly Finding[] {
  const findings: Finding[] = [];
  if (!Number.isInteger(rule.amount) || rule.amount < 0) {
    findings.push(finding(rule, 'amount-invalid', 'De lengte moet een heel getal zijn, 0 of meer.'));
  }
  if (rule.validTo !== undefined && rule.validTo < rule.validFrom) {
    findings.push(finding(rule, 'period-invalid', 'De einddatum ligt vóór de begindatum. Controleer beide.'));
  }
  return findings;
}

function movingFindings(rule: TermRule): readonly Finding[] {
  if (!rule.movesOffNonWorkingDays) return [];
  const longest = { days: 90, weeks: 12, months: 3 }[rule.unit];
  const checks: readonly [boolean, string, string][] = [
    [
      rule.kind === 'agreement',
      'agreement-moves',
      'Een afspraak valt niet onder de Algemene termijnenwet en schuift niet.',
    ],
    [
      rule.direction === 'backward',
      'backward-moves',
      'Een termijn die terugtelt, schuift niet (Algemene termijnenwet, artikel 1 lid 2).',
    ],
    [
      rule.amount > longest,
      'long-term-moves',
      'Een termijn van meer dan 12 weken schuift niet (Algemene termijnenwet, artikel 4).',
    ],
    [rule.anchor === 'birth', 'age-moves', 'Een leeftijd schuift niet.'],
  ];
  return checks.flatMap(([wrong, code, reason]) => (wrong ? [finding(rule, code, reason)] : []));
}

function referenceFindings(rule: TermRule, rules: readonly TermRule[]): readonly Finding[] {
  const unknown = references(rule).filter((name) => !rules.some(({ id }) => id === name));
  return [
    ...unknown.map((name) => finding(rule, 'term-unknown', `De termijn "${name}" bestaat niet.`)),
    ...(leadsBackTo(rule.id, rules) ? [finding(rule, 'circle', 'Deze termijn hangt van zichzelf af.')] : []),
  ];
}

function references({ anchor, anchorTermId, notBeforeTermId }: TermRule): readonly string[] {
  return [anchor === 'term' ? (anchorTermId ?? '') : undefined, notBeforeTermId].filter((name) => name !== undefined);
}

function leadsBackTo(id: string, rules: readonly TermRule[]): boolean {
  const reached = [id];
  for (const name of reached) {
    const next = rules.filter((rule) => rule.id === name).flatMap(references);
    if (next.includes(id)) return true;
    reached.push(...next.filter((each) => !reached.includes(each)));
  }
  return false;
}

/** Two rows of one term may not hold for the same question on the same day. */
function overlap(rule: TermRule, rules: readonly TermRule[]): readonly Finding[] {
  const later = rules.slice(rules.indexOf(rule) + 1).filter(({ id }) => id === rule.id);
  return later
    .filter((other) => samePeriod(rule, other) && sameQuestion(rule, other))
    .map(() =>
      finding(
        rule,
        'overlap',
        'Twee regels van deze termijn gelden tegelijk. Laat de ene eindigen voordat de andere begint.',
      ),
    );
}

const samePeriod = (a: TermRule, b: TermRule): boolean =>
  (a.validTo === undefined || b.validFrom <= a.validTo) && (b.validTo === undefined || a.validFrom <= b.validTo);

const sameQuestion = (a: TermRule, b: TermRule): boolean =>
  meet(a.sector, b.sector, sectors) && meet(a.governance, b.governance, governances) && !schoolTypesApart(a, b);

const meet = <T>(a: T | undefined, b: T | undefined, all: readonly T[]): boolean =>
  all.some((each) => (a ?? each) === each && (b ?? each) === each);

const schoolTypesApart = (a: TermRule, b: TermRule): boolean =>
  (a.schoolType !== undefined && a.schoolType === b.exceptSchoolType) ||
  (b.schoolType !== undefined && b.schoolType === a.exceptSchoolType);
