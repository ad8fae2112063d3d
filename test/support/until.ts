/**
 * Waits until `look` answers something truthy, and gives that. A state is awaited, never a duration: the limit is wide,
 * and only there so that a failing test ends.
 * @throws Error that says what was waited for
 */
export async function until<Answer>(
  what: string,
  look: () => Promise<Answer> | Answer,
  limitMs = 60_000,
): Promise<NonNullable<Answer>> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const answer = await look();
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
