import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useProblemText } from '../../../app/api/problem-text.js';
import type { ProblemText } from '../../../ui/index.js';
import { type BatchEnd, type BatchItem, type BatchProgress, inSteps } from './batch-run.js';

export type BatchAct = 'begin' | 'share' | 'present' | 'send' | 'accept' | 'assign';

export interface BatchOutcome {
  readonly act: BatchAct;
  readonly items: readonly BatchItem[];
  /** of which nothing was asked, because somebody stopped it or it failed */
  readonly left: number;
  readonly problem?: ProblemText;
}

export interface Batch {
  readonly act: BatchAct | undefined;
  /** while it runs */
  readonly progress: BatchProgress | undefined;
  readonly outcome: BatchOutcome | undefined;
  readonly run: (act: BatchAct, ids: readonly string[], call: BatchCall) => Promise<BatchEnd>;
  readonly stop: () => void;
  readonly clear: () => void;
}

export type BatchCall = (ids: readonly string[]) => Promise<{ readonly items: readonly BatchItem[] }>;

/** One act for many children at a time. @param stale lists that are read anew afterwards */
export function useBatch(stale: readonly string[]): Batch {
  const client = useQueryClient();
  const textOf = useProblemText();
  const [act, setAct] = useState<BatchAct>();
  const [progress, setProgress] = useState<BatchProgress>();
  const [outcome, setOutcome] = useState<BatchOutcome>();
  const stopped = useRef(false);
  const run: Batch['run'] = async (next, ids, call) => {
    stopped.current = false;
    setAct(next);
    setOutcome(undefined);
    const watcher = { onProgress: setProgress, isStopped: () => stopped.current };
    const end = await inSteps(ids, call, watcher);
    await Promise.all(stale.map((key) => client.invalidateQueries({ queryKey: [key] })));
    setProgress(undefined);
    setAct(undefined);
    const problem = end.error === undefined ? {} : { problem: textOf(end.error) };
    setOutcome({ act: next, items: end.items, left: ids.length - end.asked, ...problem });
    return end;
  };
  const stop = (): void => {
    stopped.current = true;
  };
  return { act, progress, outcome, run, stop, clear: () => setOutcome(undefined) };
}
