import { performance } from 'node:perf_hooks';

const seconds = (since: number): string =>
  ((performance.now() - since) / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 });

export const say = (line: string): void => console.log(line);

/** One slow step: what begins, a sign of life every five seconds, and how long it took. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  say(`  ${name} ...`);
  const alive = setInterval(() => say(`  ${name}: nog bezig (${seconds(began)} s)`), 5_000);
  try {
    const result = await work();
    say(`  ${name}: klaar (${seconds(began)} s)`);
    return result;
  } finally {
    clearInterval(alive);
  }
}
