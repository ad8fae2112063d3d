const factor = 3;
const longestSeconds = 6 * 3600;

/**
 * Seconds to wait after attempt number `attempt` (1 for the first) has failed: `firstSeconds`, then three times as long
 * each time, at most six hours. A quarter more or less by chance (`random` from 0 up to 1), so that work that failed
 * together does not come back together. With 30 seconds, 8 attempts span about 9 hours.
 */
export function retryDelaySeconds(attempt: number, firstSeconds: number, random: number): number {
  const planned = Math.min(firstSeconds * factor ** (attempt - 1), longestSeconds);
  return planned * (0.75 + random / 2);
}
