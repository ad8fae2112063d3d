import { type FunnelState, funnelStates } from './funnel.js';

/** Fewer children than this are never shown to who may not see names, nor given away by what is shown. */
export const smallestShown = 5;

/** Of how many children the agreed day has passed, and how many of them were registered by then. */
export interface Passed {
  readonly due: number;
  readonly inTime: number;
}

export const isSmall = ({ due, inTime }: Passed): boolean => inTime < smallestShown || due - inTime < smallestShown;
const sum = (rows: readonly Passed[]): Passed => ({
  due: rows.reduce((total, { due }) => total + due, 0),
  inTime: rows.reduce((total, { inTime }) => total + inTime, 0),
});

/**
 * Which of the parts of a whole that is shown must be hidden: those with few children in time or not in time, and so many
 * of the next smallest that the whole minus the parts that are shown is of two parts or more, and is not small itself.
 * A part is hidden as a row, so that nothing follows from one of its numbers to another.
 */
export function hiddenParts(parts: readonly Passed[]): ReadonlySet<number> {
  const hidden = new Set(parts.flatMap((part, index) => (isSmall(part) ? [index] : [])));
  const others = parts.map((_, index) => index).filter((index) => !hidden.has(index));
  others.sort((a, b) => parts[a]!.due - parts[b]!.due || a - b);
  const gaps = (): boolean =>
    hidden.size > 0 && (hidden.size < 2 || isSmall(sum([...hidden].map((index) => parts[index]!))));
  while (gaps() && others.length > 0) hidden.add(others.shift()!);
  return hidden;
}

export interface Part extends Passed {
  readonly groupId: string | null;
  /** the stadsdeel of a wijk */
  readonly parentId?: string | null;
}

/** A tree of two levels below a whole: a wijk of a hidden stadsdeel is hidden too. @returns what may be shown */
export function shownTree(leaves: readonly Part[]): { readonly leaves: Part[]; readonly parents: Part[] } {
  const byParent = new Map<string | null, Part[]>();
  for (const leaf of leaves) {
    const parentId = leaf.parentId ?? null;
    byParent.set(parentId, [...(byParent.get(parentId) ?? []), leaf]);
  }
  const all = [...byParent].map(([groupId, own]) => ({ groupId, ...sum(own) }));
  const hidden = hiddenParts(all);
  const parents = all.filter((_, index) => !hidden.has(index));
  const shown = parents.flatMap(({ groupId }) => shownParts(byParent.get(groupId) ?? []));
  return { leaves: shown, parents };
}

export function shownParts(parts: readonly Part[]): Part[] {
  const hidden = hiddenParts(parts);
  return parts.filter((_, index) => !hidden.has(index));
}

/** What is counted of a whole cohort: the states of the funnel, and who of them is past the agreed day, or in time. */
export interface WholeCohort extends Passed {
  readonly counts: Readonly<Record<FunnelState, number>>;
}

/** States that nobody of the cohort can be in any more, as everybody knows: no secret, and no hiding place either. */
export type Impossible = ReadonlySet<FunnelState>;

export interface ShownCohort {
  readonly counts: Readonly<Record<FunnelState, number | null>>;
  readonly total: number | null;
}

/**
 * The funnel of a cohort beside its share in time. A number is hidden when it is small, when a small one follows from it
 * and the others by adding and subtracting, or when all that is hidden together is small.
 */
export function shownFunnel(cohort: WholeCohort, impossible: Impossible): ShownCohort {
  const cells = cellsOf(cohort, impossible);
  const secrets = [...cells, ...betweenLines(cohort, impossible)].filter(
    ({ value, vector }) => value < smallestShown && vector.some((part) => part !== 0),
  );
  const shown = cells.filter(({ value, vector, fixed }) =>
    fixed ? !isSmall(cohort) : value >= smallestShown || vector.every((part) => part === 0),
  );
  for (;;) {
    const known = shown.map(({ vector }) => vector);
    const states = cells.filter(
      ({ name, fixed, vector }) => name !== 'total' && !fixed && vector.some((part) => part !== 0),
    );
    const hidden = states.filter((cell) => !shown.includes(cell));
    const rest = hidden.reduce((total, { value }) => total + value, 0);
    const open = shown.some(({ name }) => name === 'total');
    const given = secrets.some(({ vector }) => follows(known, vector));
    if (!given && !(open && hidden.length > 0 && (hidden.length < 2 || rest < smallestShown))) break;
    const next = shown
      .filter(({ vector, fixed }) => !fixed && vector.some((part) => part !== 0))
      .sort((a, b) => a.value - b.value)[0];
    if (!next) break;
    shown.splice(shown.indexOf(next), 1);
  }
  const valueOf = (name: string): number | null => shown.find((cell) => cell.name === name)?.value ?? null;
  return {
    counts: Object.fromEntries(funnelStates.map((state) => [state, valueOf(state)])) as ShownCohort['counts'],
    total: valueOf('total'),
  };
}

interface Cell {
  readonly name: string;
  readonly value: number;
  readonly vector: readonly number[];
  /** shown by the share in time, and not taken back here */
  readonly fixed?: boolean;
}

type Timing = 'to-come' | 'in-time' | 'late';
interface Atom {
  readonly state: FunnelState;
  readonly timing: Timing;
}

/** The smallest groups a child can be in: none of them is shown as such. */
const timings: Readonly<Record<FunnelState, readonly Timing[]>> = {
  'too-young': ['to-come'],
  open: ['to-come'],
  overdue: ['late'],
  registered: ['to-come', 'in-time', 'late'],
  'in-review': ['to-come', 'in-time', 'late'],
  admitted: ['to-come', 'in-time', 'late'],
};

const atomsOf = (impossible: Impossible): Atom[] =>
  funnelStates
    .filter((state) => !impossible.has(state))
    // Who is not past the agreed day is neither open nor too young only as long as somebody can be open.
    .flatMap((state) => timings[state].map((timing) => ({ state, timing })))
    .filter(({ timing }) => timing !== 'to-come' || !impossible.has('open'));

function cellsOf({ counts, due, inTime }: WholeCohort, impossible: Impossible): Cell[] {
  const atoms = atomsOf(impossible);
  const cell = (name: string, value: number, holds: (atom: Atom) => boolean, fixed = false): Cell => ({
    ...{ name, value, fixed },
    vector: atoms.map((atom) => Number(holds(atom))),
  });
  const total = Object.values(counts).reduce((all, count) => all + count, 0);
  return [
    ...funnelStates.map((own) => cell(own, counts[own], ({ state }) => state === own)),
    cell('total', total, () => true),
    cell('due', due, ({ timing }) => timing !== 'to-come', true),
    cell('inTime', inTime, ({ timing }) => timing === 'in-time', true),
  ];
}

/** Numbers that are not shown themselves, and would be told by those that are. */
function betweenLines({ counts, due, inTime }: WholeCohort, impossible: Impossible): Cell[] {
  const atoms = atomsOf(impossible);
  const vector = (holds: (atom: Atom) => boolean): number[] => atoms.map((atom) => Number(holds(atom)));
  const total = Object.values(counts).reduce((all, count) => all + count, 0);
  const unregistered = (state: FunnelState): boolean => ['too-young', 'open', 'overdue'].includes(state);
  return [
    { name: 'late', value: due - inTime, vector: vector(({ timing }) => timing === 'late') },
    { name: 'to-come', value: total - due, vector: vector(({ timing }) => timing === 'to-come') },
    {
      name: 'registered-late',
      value: due - inTime - counts.overdue,
      vector: vector(({ state, timing }) => timing === 'late' && !unregistered(state)),
    },
    {
      name: 'registered-early',
      value: total - due - counts.open - counts['too-young'],
      vector: vector(({ state, timing }) => timing === 'to-come' && !unregistered(state)),
    },
  ];
}

/** Whether a sum of unknowns is fixed by the sums that are known. */
export function follows(known: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  return rank(known) === rank([...known, wanted]);
}

function rank(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const pivot = matrix.findIndex((row, index) => index >= found && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [matrix[found], matrix[pivot]] = [matrix[pivot]!, matrix[found]!];
    for (let index = found + 1; index < matrix.length; index += 1) {
      const factor = matrix[index]![column]! / matrix[found]![column]!;
      matrix[index] = matrix[index]!.map((value, place) => value - factor * matrix[found]![place]!);
    }
    found += 1;
  }
  return found;
}
