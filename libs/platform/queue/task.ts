/**
 * A piece of work for our own worker: a stable name `<capability>.<verb>` and a payload of ids only.
 * Declared in `*.job.ts`; exactly one processor handles it.
 */
export interface TaskContract<Payload extends Record<string, string | number>> {
  readonly name: string;
  /** most attempts before it is left as `failed` for a person to look at */
  readonly attempts: number;
  /** type carrier only */
  readonly payload?: Payload;
}

export const outboxDefaults = { attempts: 8 } as const;
