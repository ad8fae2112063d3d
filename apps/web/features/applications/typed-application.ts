import { type ApplicationContent, findingsOfApplication } from '#libs/applications/domain/index.js';
import type { Finding, LocalDate } from '#libs/platform/domain/index.js';
import type { SupportNeed } from '#libs/registrations/domain/index.js';
import { checkDateText, type DateProblem } from '../../ui/form/date-parts.js';

interface TypedParent {
  name: string;
  email: string;
  phone: string;
  hasAuthority: string;
}

/** What stands on the screen, as typed; names are those of the API where there is one. */
export interface TypedApplication {
  schoolCode: string;
  schoolName: string;
  child: { givenName: string; prefix: string; familyName: string; bornOn: string; postcode: string };
  parents: [TypedParent, TypedParent];
  hasSecond: string;
  supportNeed: string;
  supportNote: string;
  elsewhere: string;
  otherSchools: string;
  first: string;
  wantedStartOn: string;
  website: string;
}

const noParent = (): TypedParent => ({ name: '', email: '', phone: '', hasAuthority: '' });

export const nothingTyped = (): TypedApplication => ({
  ...{ schoolCode: '', schoolName: '', hasSecond: '', supportNeed: '', supportNote: '', elsewhere: '' },
  ...{ otherSchools: '', first: '', wantedStartOn: '', website: '' },
  child: { givenName: '', prefix: '', familyName: '', bornOn: '', postcode: '' },
  parents: [noParent(), noParent()],
});

export const applySteps = ['school', 'child', 'parents', 'support', 'wishes', 'check'] as const;
export type ApplyStep = (typeof applySteps)[number];

/** In the order of the screen. */
export const fieldsOfStep = {
  school: ['schoolCode'],
  child: ['child.givenName', 'child.prefix', 'child.familyName', 'child.bornOn', 'child.postcode'],
  parents: [
    ...(['parents.0.name', 'parents.0.email', 'parents.0.phone', 'parents.0.hasAuthority', 'hasSecond'] as const),
    ...(['parents.1.name', 'parents.1.email', 'parents.1.phone', 'parents.1.hasAuthority'] as const),
  ],
  support: ['supportNeed', 'supportNote'],
  wishes: ['elsewhere', 'otherSchools', 'first', 'wantedStartOn'],
  check: [],
} as const satisfies Record<ApplyStep, readonly string[]>;

export type TypedField = (typeof fieldsOfStep)[ApplyStep][number];

/** What is wrong with one field: a sentence, or the key of one. */
export interface TypedProblem {
  readonly field: TypedField;
  readonly reason?: string;
  readonly key?: `date.${DateProblem}` | 'school' | 'choose';
}

const dayIn = (text: string): LocalDate | undefined => {
  const check = checkDateText(text);
  return 'on' in check ? check.on : undefined;
};

/** The day that is not known yet is taken as the day of today, so that all the rest can be judged. */
export function contentOf(typed: TypedApplication, today: LocalDate): ApplicationContent {
  const { child, parents, elsewhere } = typed;
  const others = elsewhere === 'yes' ? typed.otherSchools.trim() : '';
  return {
    child: {
      givenName: child.givenName.trim(),
      prefix: child.prefix.trim(),
      familyName: child.familyName.trim(),
      bornOn: dayIn(child.bornOn) ?? today,
      postcode: child.postcode.trim() || null,
    },
    parents: (typed.hasSecond === 'yes' ? parents : parents.slice(0, 1)).map((parent) => ({
      name: parent.name.trim(),
      email: parent.email.trim() || null,
      phone: parent.phone.trim() || null,
      hasAuthority: parent.hasAuthority === 'yes',
    })),
    supportNeed: (typed.supportNeed || 'unknown') as SupportNeed,
    supportNote: typed.supportNeed === 'no' ? '' : typed.supportNote.trim(),
    otherSchools: others,
    preference: elsewhere === 'yes' && typed.first === 'no' ? 2 : 1,
    wantedStartOn: dayIn(typed.wantedStartOn) ?? null,
  };
}

/** All that is wrong with one step: what the law of the application says, and what is not an answer yet. */
export function problemsOfStep(step: ApplyStep, typed: TypedApplication, today: LocalDate): TypedProblem[] {
  const fields: readonly string[] = fieldsOfStep[step];
  const unanswered = unansweredIn(typed).filter(({ field }) => fields.includes(field));
  const named = new Set<string>(unanswered.map(({ field }) => field));
  const judged = findingsOfApplication(contentOf(typed, today), today).filter(
    ({ name }: Finding) => fields.includes(name) && !named.has(name),
  );
  const seen = new Set<string>();
  const first = judged.filter(({ name }) => !seen.has(name) && seen.add(name));
  return [...unanswered, ...first.map(({ name, reason }) => ({ field: name as TypedField, reason }))];
}

function unansweredIn(typed: TypedApplication): TypedProblem[] {
  const { parents, child, elsewhere } = typed;
  const choose = (field: TypedField, answer: string): TypedProblem[] => (answer ? [] : [{ field, key: 'choose' }]);
  const day = (field: TypedField, text: string, isNeeded: boolean): TypedProblem[] => {
    const check = checkDateText(text);
    const isFine = 'on' in check || (!isNeeded && check.problem === 'missing');
    return isFine ? [] : [{ field, key: `date.${check.problem}` }];
  };
  return [
    ...(typed.schoolCode ? [] : [{ field: 'schoolCode', key: 'school' } as const]),
    ...day('child.bornOn', child.bornOn, true),
    ...choose('parents.0.hasAuthority', parents[0].hasAuthority),
    ...choose('hasSecond', typed.hasSecond),
    ...(typed.hasSecond === 'yes' ? choose('parents.1.hasAuthority', parents[1].hasAuthority) : []),
    ...choose('supportNeed', typed.supportNeed),
    ...choose('elsewhere', elsewhere),
    ...(elsewhere === 'yes' ? choose('otherSchools', typed.otherSchools.trim()).map(asText) : []),
    ...(elsewhere === 'yes' ? choose('first', typed.first) : []),
    ...day('wantedStartOn', typed.wantedStartOn, false),
  ];
}

const asText = ({ field }: TypedProblem): TypedProblem => ({ field, reason: 'Vul dit in.' });

/** The step that shows a field; a field that no step shows belongs to the last one. */
export const stepOfField = (name: string): ApplyStep =>
  applySteps.find((step) => (fieldsOfStep[step] as readonly string[]).includes(name)) ?? 'check';

/** How far somebody may go: the first step that is not well filled in, or the check. */
export const firstOpenStep = (typed: TypedApplication, today: LocalDate): ApplyStep =>
  applySteps.find((step) => problemsOfStep(step, typed, today).length > 0) ?? 'check';
