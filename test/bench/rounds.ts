export interface Round {
  readonly ours: number;
  readonly baseline: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Ours and the baseline in turn, so that a machine that slows down slows both. */
export async function inTurn(
  count: number,
  ours: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round < count; round += 1) {
    const first = round % 2 === 0;
    const before = first ? await ours() : await baseline();
    const after = first ? await baseline() : await ours();
    rounds.push(first ? { ours: before, baseline: after } : { ours: after, baseline: before });
  }
  return rounds;
}

export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

export interface Result {
  readonly name: string;
  readonly ours: string;
  readonly baseline: string;
  readonly ratio: number;
  /** without it the figure explains another one */
  readonly goal?: string;
  readonly met?: boolean;
}

export function show(results: readonly Result[]): void {
  console.table(
    Object.fromEntries(
      results.map(({ name, ours, baseline, ratio, goal, met }) => [
        name,
        {
          ours,
          baseline,
          ratio: ratio.toFixed(2),
          goal: goal ?? '',
          met: goal === undefined ? '' : met ? 'yes' : 'no',
        },
      ]),
    ),
  );
}
