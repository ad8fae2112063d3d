import autocannon, { type Client } from 'autocannon';

export interface Load {
  readonly requestsPerSecond: number;
  /** milliseconds under which 95 of 100 answers came */
  readonly p95: number;
}

export const people = 20;

/**
 * People who ask again as soon as they are answered, each on a connection and with a session of their own. Any other
 * answer than 200 makes the measurement worthless.
 */
export function load(url: string, cookies: readonly string[], seconds: number): Promise<Load> {
  const times: number[] = [];
  let person = 0;
  const setupClient = (client: Client): void => {
    const cookie = cookies[person++ % people];
    if (cookie !== undefined) client.setHeaders({ cookie });
  };
  return new Promise((resolve, reject) => {
    const run = autocannon({ url, connections: people, duration: seconds, setupClient }, (error, result) => {
      if (error) return reject(error);
      if (result.errors > 0 || result.non2xx > 0)
        return reject(new Error(`${url}: ${result.errors} errors, ${result.non2xx} answers that were no success`));
      times.sort((a, b) => a - b);
      resolve({
        requestsPerSecond: result.requests.total / result.duration,
        p95: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
      });
    });
    run.on('response', (_client: unknown, _status: unknown, _bytes: unknown, time: number) => times.push(time));
  });
}
