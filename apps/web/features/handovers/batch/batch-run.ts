import type { components } from '#libs/api-client/types.js';

export type BatchItem = components['schemas']['BatchItemResponse'];

/** Children in one request: few enough to see it move, and to stop it soon. */
const step = 10;

export interface BatchProgress {
  readonly done: number;
  readonly total: number;
}

interface Watcher {
  readonly onProgress: (progress: BatchProgress) => void;
  readonly isStopped: () => boolean;
}

/** What became of it: `asked` is how far it came; whatever threw is handed back with what was done before. */
export interface BatchEnd {
  readonly items: readonly BatchItem[];
  readonly asked: number;
  readonly error?: unknown;
}

/** Asks step by step, so that there is something to see and to stop. What was done stays done. */
export async function inSteps(
  ids: readonly string[],
  call: (ids: readonly string[]) => Promise<{ readonly items: readonly BatchItem[] }>,
  { onProgress, isStopped }: Watcher,
): Promise<BatchEnd> {
  const items: BatchItem[] = [];
  let asked = 0;
  for (; asked < ids.length && !isStopped(); asked = Math.min(ids.length, asked + step)) {
    onProgress({ done: asked, total: ids.length });
    try {
      items.push(...(await call(ids.slice(asked, asked + step))).items);
    } catch (error) {
      return { items, asked, error };
    }
  }
  onProgress({ done: asked, total: ids.length });
  return { items, asked };
}
