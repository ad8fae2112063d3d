import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileDoor } from './form-context.js';
import { type FileRefusal, refusalOf } from './file-refusal.js';

/** A file on its way, or one that did not come through. */
export interface Upload {
  readonly key: number;
  readonly file: File;
  /** from 0 to 1 */
  readonly sent: number;
  /** why it is not there; with the remedy */
  readonly problem?: string;
  /** trying again can help: it was no matter of the file itself */
  readonly canRetry?: boolean;
}

export interface Uploads {
  readonly all: readonly Upload[];
  readonly busy: boolean;
  /** @param room how many more there may be */
  readonly add: (files: readonly File[], room: number) => void;
  readonly retry: (upload: Upload) => void;
  readonly dismiss: (upload: Upload) => void;
}

interface Wishes {
  readonly door: FileDoor;
  readonly onAdded: (id: string, file: File) => void;
  readonly wordsOf: (refusal: FileRefusal, file: File) => string;
}

let keys = 0;

/** Files on their way, each with how far it is. Whoever leaves the page stops them; what was typed is not touched. */
export function useUploads({ door, onAdded, wordsOf }: Wishes): Uploads {
  const [all, setAll] = useState<readonly Upload[]>([]);
  const [leaving] = useState(() => new Map<number, AbortController>());
  const added = useRef(onAdded);
  useEffect(() => {
    added.current = onAdded;
  });
  useEffect(() => () => leaving.forEach((controller) => controller.abort()), [leaving]);
  const change = useCallback((key: number, to: Partial<Upload> | undefined) => {
    setAll((before) => before.flatMap((one) => (one.key === key ? (to ? [{ ...one, ...to }] : []) : [one])));
  }, []);
  const send = async ({ key, file }: Upload): Promise<void> => {
    const controller = new AbortController();
    leaving.set(key, controller);
    try {
      const onProgress = (sent: number): void => change(key, { sent });
      const id = await door.onUpload(file, { onProgress, signal: controller.signal });
      change(key, undefined);
      added.current(id, file);
    } catch (error) {
      if (!controller.signal.aborted) change(key, { problem: door.reasonOf(error), canRetry: door.canRetry(error) });
    } finally {
      leaving.delete(key);
    }
  };
  const add = (files: readonly File[], room: number): void => {
    const fresh = files.map((file, place): Upload => {
      const refusal = place >= room ? 'tooMany' : refusalOf(file, door);
      return { key: (keys += 1), file, sent: 0, ...(refusal && { problem: wordsOf(refusal, file) }) };
    });
    // What was refused before makes way: somebody has read it and chosen anew.
    setAll((before) => [...before.filter(({ problem }) => problem === undefined), ...fresh]);
    for (const upload of fresh) if (upload.problem === undefined) void send(upload);
  };
  const retry = (upload: Upload): void => {
    setAll((before) => before.map((one) => (one.key === upload.key ? { key: one.key, file: one.file, sent: 0 } : one)));
    void send(upload);
  };
  const dismiss = (upload: Upload): void => {
    leaving.get(upload.key)?.abort();
    change(upload.key, undefined);
  };
  return { all, busy: all.some(({ problem }) => problem === undefined), add, retry, dismiss };
}
