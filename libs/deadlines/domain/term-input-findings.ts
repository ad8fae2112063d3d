// What is wrong with a question before anything is calculated: everything at once, each with the remedy.
import { type Finding, type LocalDate, addMonths, isLocalDate } from '#libs/platform/domain/index.js';
import type { TermDays, TermInput } from './term-input.js';

type DayField = keyof TermDays;

const dayNames: Record<DayField, string> = {
  bornOn: 'de geboortedatum',
  receivedOn: 'de datum van ontvangst',
  startOn: 'de gewenste eerste schooldag',
  completionInvitedOn: 'de datum van het verzoek om aan te vullen',
  completedOn: 'de datum waarop de aanmelding is aangevuld',
  completionTermEndsOn: 'de laatste dag om aan te vullen',
  enrolledOn: 'de datum van inschrijving',
  pgnReportedOn: 'de datum van de melding',
  refusedOn: 'de datum van het besluit',
  refusalToldOn: 'de datum waarop de ouders het besluit kregen',
  objectionReceivedOn: 'de datum waarop het bezwaar binnenkwam',
  disputeFiledOn: 'de datum waarop het geschil is ingediend',
  opinionOn: 'de datum van het oordeel',
  defenceRequestedOn: 'de datum van het verzoek om verweer',
  tlvRequestedOn: 'de datum van de TLV-aanvraag',
  defaultNoticeOn: 'de datum van de ingebrekestelling',
  testOn: 'de datum van de toets',
};
const dayFields = Object.keys(dayNames) as DayField[];

/** Pairs that must be in this order; the same day is allowed. */
const inOrder: readonly (readonly [DayField, DayField])[] = [
  ['bornOn', 'receivedOn'],
  ['bornOn', 'startOn'],
  ['bornOn', 'enrolledOn'],
  ['receivedOn', 'completionInvitedOn'],
  ['receivedOn', 'refusedOn'],
  ['completionInvitedOn', 'completedOn'],
  ['completionInvitedOn', 'completionTermEndsOn'],
  ['enrolledOn', 'pgnReportedOn'],
  ['refusedOn', 'refusalToldOn'],
  ['refusalToldOn', 'objectionReceivedOn'],
  ['disputeFiledOn', 'opinionOn'],
];

/** Fields that mean nothing without another one. */
const needs: readonly (readonly [keyof TermInput, keyof TermInput, string])[] = [
  [
    'completionInvitedOn',
    'receivedOn',
    'Vul ook de datum van ontvangst in: zonder die datum loopt er geen termijn die kan stilstaan.',
  ],
  [
    'completionInvitedOn',
    'governance',
    'Kies ook openbaar of bijzonder: daarvan hangt af of en wanneer de termijn stilstaat.',
  ],
  [
    'completedOn',
    'completionInvitedOn',
    'Vul ook de datum van het verzoek om aan te vullen in: alleen dat verzoek zet de termijn stil.',
  ],
  [
    'completionTermEndsOn',
    'completionInvitedOn',
    'Vul ook de datum van het verzoek om aan te vullen in: alleen dat verzoek zet de termijn stil.',
  ],
  ['opinionOn', 'disputeFiledOn', 'Vul ook de datum in waarop het geschil is ingediend.'],
];

/** Furthest ages and futures that can be meant; beyond them it is a slip of the pen. */
const OLDEST_MONTHS = 30 * 12;
const FURTHEST_MONTHS = 10 * 12;

/** Everything wrong with the input on this day; empty when the terms can be calculated. `name` is the field. */
export function termInputFindings(input: TermInput, today: LocalDate): readonly Finding[] {
  const wrong = dayFields.flatMap((field) => wrongDay(field, input[field], today));
  const usable = (field: DayField): LocalDate | undefined =>
    wrong.some(({ name }) => name === field) ? undefined : input[field];
  return [...wrong, ...outOfOrder(usable), ...incomplete(input)];
}

function wrongDay(field: DayField, on: LocalDate | undefined, today: LocalDate): readonly Finding[] {
  if (on === undefined) return [];
  const finding = (code: string, reason: string): readonly Finding[] => [{ name: field, code, reason }];
  if (!isLocalDate(on)) {
    return finding(
      'date-invalid',
      `${sentence(dayNames[field])} bestaat niet. Schrijf bijvoorbeeld 1-3-2026 of 2026-03-01.`,
    );
  }
  if (field === 'bornOn' && on > today) {
    return finding('born-in-future', 'De geboortedatum ligt in de toekomst. Controleer het jaar.');
  }
  if (on < addMonths(today, -OLDEST_MONTHS) || on > addMonths(today, FURTHEST_MONTHS)) {
    return finding('date-out-of-range', `${sentence(dayNames[field])} ligt te ver weg. Controleer het jaar.`);
  }
  return [];
}

function outOfOrder(usable: (field: DayField) => LocalDate | undefined): readonly Finding[] {
  return inOrder.flatMap(([first, second]) => {
    const [before, after] = [usable(first), usable(second)];
    if (before === undefined || after === undefined || before <= after) return [];
    const reason = `${sentence(dayNames[second])} ligt vóór ${dayNames[first]}. Controleer beide datums.`;
    return [{ name: second, code: 'dates-out-of-order', reason }];
  });
}

function incomplete(input: TermInput): readonly Finding[] {
  return needs.flatMap(([field, needed, reason]) =>
    input[field] === undefined || input[needed] !== undefined ? [] : [{ name: needed, code: 'missing', reason }],
  );
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
