import autocannon from 'autocannon';

export interface Load {
  readonly requestsPerSecond: number;
  /** milliseconds under which 95 of 100 answers came */
  readonly p95: number;
}

/** 20 people who ask again as soon as they are answered. Any other answer than 200 makes the measurement worthless. */
export function load(url: string, headers: Record<string, string>, seconds: number): Promise<Load> {
  const times: number[] = [];
  return new Promise((resolve, reject) => {
    const run = autocannon({ url, headers, connections: 20, duration: seconds }, (error, result) => {
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
