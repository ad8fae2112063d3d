import { type TermTables, extensionFindings } from '#libs/deadlines/domain/index.js';
import { type Finding, type LocalDate, addDays, daysBetween, dutchDateWithDay } from '#libs/platform/domain/index.js';
import { longestReason, shortestReason } from '../registration-draft.js';
import { articlesOf } from './articles.js';
import { type ClockInput, type RegistrationClock, clockOf } from './registration-clock.js';
import { type StepDraft, type StepKind, groundLabels, refusalGrounds, standingSteps } from './step.js';
import { refusalOfStep } from './transitions.js';

/** A step that is judged, with all that decides. */
interface Judged {
  readonly draft: StepDraft;
  readonly input: ClockInput;
  readonly clock: RegistrationClock;
  readonly today: LocalDate;
  /** the school itself: it cannot be the other school */
  readonly schoolLocationId: string;
}

/** Parents get a fair time to complete; longer than this is a slip of the keyboard. */
const longestCompletionDays = 56;

/** The refusal of the step itself, in a sentence that names the article; or everything that is wrong with its fields. */
export interface StepVerdict {
  readonly refusal?: Finding;
  readonly findings: readonly Finding[];
}

/** May this step be taken by somebody who is told everything at once when it may not? */
export function judgeStep(
  draft: StepDraft,
  {
    input,
    tables,
    today,
    schoolLocationId,
  }: { input: ClockInput; tables: TermTables; today: LocalDate; schoolLocationId: string },
): StepVerdict {
  const clock = clockOf(input, tables);
  const refusal = refusalOfStep(draft.kind, clock);
  const judged = { draft, input, clock, today, schoolLocationId };
  const findings = refusal ? [] : [...dayFindings(judged), ...(rules[draft.kind]?.(judged) ?? [])];
  return { ...(refusal && { refusal }), findings };
}

/** The same steps with other facts, such as a corrected day of receipt: what no longer holds. */
export function replayFindings(
  input: ClockInput,
  context: { tables: TermTables; today: LocalDate; schoolLocationId: string },
): readonly Finding[] {
  const standing = standingSteps(input.steps);
  for (const [index, step] of standing.entries()) {
    const verdict = judgeStep(step, { ...context, input: { ...input, steps: standing.slice(0, index) } });
    const problem = verdict.refusal ?? verdict.findings[0];
    if (problem) {
      const on = dutchDateWithDay(step.happenedOn);
      return [finding('receivedOn', 'steps-do-not-fit', `De stap van ${on} past niet bij deze dag. ${problem.reason}`)];
    }
  }
  return [];
}

function dayFindings({ draft: { happenedOn }, input, clock, today }: Judged): readonly Finding[] {
  const last = clock.standing.at(-1);
  if (happenedOn > today)
    return [finding('happenedOn', 'in-future', 'Deze dag moet nog komen. Vul de dag in waarop het gebeurde.')];
  if (happenedOn < input.receivedOn) {
    const received = dutchDateWithDay(input.receivedOn);
    return [
      finding('happenedOn', 'before-receipt', `Dit ligt voor de dag van ontvangst (${received}). Kijk de dag na.`),
    ];
  }
  return last && happenedOn < last.happenedOn
    ? [
        finding(
          'happenedOn',
          'before-last-step',
          `Dit ligt voor de vorige stap (${dutchDateWithDay(last.happenedOn)}). Kijk de dag na.`,
        ),
      ]
    : [];
}

type Rule = (judged: Judged) => readonly Finding[];

const rules: Partial<Record<StepKind, Rule>> = {
  'completion-requested': (judged) => [...completionTerm(judged), ...reason(judged, 'wat er nog ontbreekt')],
  extended: (judged) => [...extension(judged), ...reason(judged, 'waarom 6 weken niet genoeg is')],
  'temporarily-placed': placement,
  admitted: ({ draft: { untilOn }, input }) =>
    untilOn && untilOn < input.receivedOn
      ? [finding('untilOn', 'before-receipt', 'De eerste schooldag ligt voor de aanmelding. Kijk de dag na.')]
      : [],
  'refused-place-elsewhere': (judged) => [...otherSchool(judged), ...reason(judged, 'waarom de school weigert')],
  'refused-outside-zorgplicht': (judged) => [...ground(judged), ...reason(judged, 'het bewijs voor deze grond')],
  'not-processed': (judged) => [...notProcessed(judged), ...reason(judged, 'wat er ontbreekt')],
  withdrawn: (judged) => reason(judged, 'waarom de ouders intrekken', 3),
  'objection-received': (judged) => reason(judged, 'waar de ouders bezwaar tegen maken'),
  'objection-decided': (judged) => reason(judged, 'wat het besluit is'),
  'step-reverted': (judged) => [...revertible(judged), ...reason(judged, 'waarom de stap wordt teruggenomen')],
};

function completionTerm({ draft: { happenedOn, untilOn } }: Judged): readonly Finding[] {
  if (!untilOn) {
    return [
      finding(
        'untilOn',
        'missing',
        'Noem de laatste dag waarop de ouders kunnen aanvullen. Zonder die dag staat de termijn niet stil.',
      ),
    ];
  }
  const days = daysBetween(happenedOn, untilOn);
  if (days <= 0)
    return [finding('untilOn', 'too-short', 'De laatste dag om aan te vullen ligt na de dag van de uitnodiging.')];
  return days > longestCompletionDays
    ? [
        finding(
          'untilOn',
          'too-long',
          `Geef hoogstens 8 weken: tot en met ${dutchDateWithDay(addDays(happenedOn, longestCompletionDays))}.`,
        ),
      ]
    : [];
}

function extension({ draft: { happenedOn, untilOn }, input, clock }: Judged): readonly Finding[] {
  const { extendableUntilOn, extendedDueOn } = clock;
  if (!extendableUntilOn || !extendedDueOn) return [];
  if (!untilOn)
    return [
      finding(
        'untilOn',
        'missing',
        'Noem de nieuwe laatste dag voor het besluit. Die dag staat in de brief aan de ouders.',
      ),
    ];
  const days = { decisionDueOn: extendableUntilOn, extendedDueOn };
  const request = { receivedOn: input.receivedOn, toldOn: happenedOn, newDueOn: untilOn, alreadyExtended: false };
  const names: Record<string, string> = { toldOn: 'happenedOn', newDueOn: 'untilOn' };
  const { decision } = articlesOf(input.sector);
  return extensionFindings(request, days).map(({ name, code, reason: why }) =>
    finding(names[name] ?? name, code, `${why} (${decision})`),
  );
}

function placement({ draft: { happenedOn }, input, clock: { placementFromOn } }: Judged): readonly Finding[] {
  const { placement: article } = articlesOf(input.sector);
  if (input.enrolledElsewhere) {
    return [
      finding(
        '',
        'enrolled-elsewhere',
        `Dit kind staat op een andere school ingeschreven. Dan is er geen tijdelijke plaatsing (${article}).`,
      ),
    ];
  }
  if (!placementFromOn || happenedOn >= placementFromOn) return [];
  const first = dutchDateWithDay(placementFromOn);
  return [
    finding(
      'happenedOn',
      'too-early',
      `Tijdelijk plaatsen kan vanaf ${first}: 10 weken na de aanmelding, en nooit voor de vierde verjaardag (${article}).`,
    ),
  ];
}

function otherSchool({ draft, input, schoolLocationId }: Judged): readonly Finding[] {
  const { zorgplicht } = articlesOf(input.sector);
  const named = draft.otherLocationId ?? draft.otherSchool?.trim();
  const findings: Finding[] = [];
  if (!named) {
    findings.push(
      finding(
        'otherSchool',
        'missing',
        `Noem de school die het kind wil toelaten. Zonder die school mag je niet weigeren (${zorgplicht}).`,
      ),
    );
  } else if (draft.otherLocationId === schoolLocationId) {
    findings.push(
      finding('otherSchool', 'own-school', 'Dit is de eigen school. Noem de andere school die het kind wil toelaten.'),
    );
  }
  if (!draft.agreedOn) {
    findings.push(finding('agreedOn', 'missing', `Vul de dag in waarop die school ja zei (${zorgplicht}).`));
  } else if (draft.agreedOn > draft.happenedOn) {
    findings.push(
      finding(
        'agreedOn',
        'after-refusal',
        `De andere school moet ja hebben gezegd voordat de school weigert (${zorgplicht}).`,
      ),
    );
  }
  if (input.supportNeed === 'unknown') findings.push(needUnknown);
  return findings;
}

const needUnknown: Finding = {
  name: 'supportNeed',
  code: 'support-need-unknown',
  reason:
    'Leg eerst vast of het kind extra ondersteuning nodig heeft (artikel 40 lid 3 WPO, artikel 8.9 lid 1 WVO 2020).',
};

function ground({ draft, input }: Judged): readonly Finding[] {
  const { outsideZorgplicht, registration } = articlesOf(input.sector);
  if (draft.ground === 'late') {
    return [
      finding(
        'ground',
        'late-is-no-ground',
        `Te laat aangemeld is geen reden om te weigeren (${registration}: "zo mogelijk"). Neem een ander besluit.`,
      ),
    ];
  }
  const known = refusalGrounds.find((each) => each === draft.ground);
  if (!known) {
    const all = Object.values(groundLabels).join('; ');
    return [finding('ground', 'unknown', `Kies een grond die de wet noemt (${outsideZorgplicht}): ${all}.`)];
  }
  if (known === 'admission-conditions' && input.sector !== 'vo') {
    return [
      finding('ground', 'vo-only', 'Deze grond geldt alleen in het voortgezet onderwijs (artikel 8.9 lid 3 WVO 2020).'),
    ];
  }
  return known === 'language-only' && input.supportNeed !== 'no'
    ? [
        finding(
          'ground',
          'support-need',
          `Deze grond kan alleen als het kind geen extra ondersteuning nodig heeft (${outsideZorgplicht}). Leg dat eerst vast, of weiger met een andere school.`,
        ),
      ]
    : [];
}

function notProcessed({ draft: { happenedOn }, input, clock }: Judged): readonly Finding[] {
  const { completion } = articlesOf(input.sector);
  const invitation = clock.standing.find(({ kind }) => kind === 'completion-requested');
  if (!invitation) {
    return [
      finding(
        '',
        'not-invited',
        `Nodig de ouders eerst schriftelijk uit om aan te vullen, met een laatste dag (${completion}).`,
      ),
    ];
  }
  const completed = clock.standing.some(({ kind }) => kind === 'completed');
  if (!completed && invitation.untilOn && happenedOn <= invitation.untilOn) {
    const until = dutchDateWithDay(invitation.untilOn);
    return [finding('happenedOn', 'term-runs', `De ouders kunnen nog aanvullen tot en met ${until} (${completion}).`)];
  }
  return clock.notProcessedUntilOn && happenedOn > clock.notProcessedUntilOn
    ? [
        finding(
          'happenedOn',
          'too-late',
          `Dit kon tot en met ${dutchDateWithDay(clock.notProcessedUntilOn)} (${completion}). Neem een besluit over de aanmelding.`,
        ),
      ]
    : [];
}

const revertible = ({ clock }: Judged): readonly Finding[] =>
  clock.standing.length > 0 ? [] : [finding('', 'nothing-to-revert', 'Er is nog geen stap om terug te nemen.')];

function reason({ draft }: Judged, what: string, shortest = shortestReason): readonly Finding[] {
  const length = [...(draft.reason ?? '').trim()].length;
  if (length < shortest) return [finding('reason', 'too-short', `Schrijf in ten minste ${shortest} tekens ${what}.`)];
  return length > longestReason ? [finding('reason', 'too-long', `Houd dit korter dan ${longestReason} tekens.`)] : [];
}

const finding = (name: string, code: string, text: string): Finding => ({ name, code, reason: text });
