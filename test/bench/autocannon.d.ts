declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';
  export interface Client {
    setHeaders(headers: Record<string, string>): void;
  }
  interface Options {
    url: string;
    connections: number;
    duration: number;
    setupClient(client: Client): void;
  }
  interface Result {
    errors: number;
    non2xx: number;
    requests: { total: number };
    /** seconds */
    duration: number;
  }
  export default function autocannon(
    options: Options,
    done: (error: Error | null, result: Result) => void,
  ): EventEmitter;
}
