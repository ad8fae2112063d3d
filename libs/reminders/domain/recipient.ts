/** Who a reminder goes to. An office of people, or one parent. */
export const recipientKinds = [
  'preschool',
  'preschool-deputy',
  'preschool-manager',
  'guardian',
  'school',
  'school-deputy',
  'school-head',
  'board-administrator',
  'region-coordinator',
  'samenwerkingsverband',
] as const;
export type RecipientKind = (typeof recipientKinds)[number];

const officesOfPreschool = ['preschool', 'preschool-deputy', 'preschool-manager', 'region-coordinator'] as const;
const officesOfSchool = [
  'school',
  'school-deputy',
  'school-head',
  'board-administrator',
  'region-coordinator',
  'samenwerkingsverband',
] as const;

/** Whoever may be written to about a matter, in the order in which one stands in for the other. */
export const laddersOf = {
  child: officesOfPreschool,
  registration: officesOfSchool,
} as const satisfies Record<string, readonly RecipientKind[]>;

export type ReminderSubject = keyof typeof laddersOf;

/** Who may stand on the ladder of a rule. */
export const receiversFor = (subject: ReminderSubject): readonly RecipientKind[] =>
  subject === 'child' ? [...laddersOf.child, 'guardian', 'samenwerkingsverband'] : laddersOf.registration;

/** Whoever stands in when mail does not reach this receiver; undefined at the top. For a parent that is the preschool. */
export function nextInLine(kind: RecipientKind, subject: ReminderSubject): RecipientKind | undefined {
  if (kind === 'guardian') return 'preschool';
  const ladder: readonly RecipientKind[] = laddersOf[subject];
  const place = ladder.indexOf(kind);
  return place < 0 ? undefined : ladder[place + 1];
}

/** A deputy is optional: nobody has to mend anything when there is none. */
export const isDeputy = (kind: RecipientKind): boolean => kind === 'preschool-deputy' || kind === 'school-deputy';

/** Sees no child at all: its mail holds numbers and no link to one (law-and-process 6.4). */
export const seesNumbersOnly = (kind: RecipientKind): boolean => kind === 'samenwerkingsverband';
