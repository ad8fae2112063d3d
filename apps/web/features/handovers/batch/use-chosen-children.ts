import { useState } from 'react';
import type { PupilLine } from '../../pupils/pupils.js';
import { selectionOf } from './selection-of.js';

/** Children that are ticked, by id, with the name to call them by. */
export interface ChosenChildren {
  readonly chosen: ReadonlyMap<string, string>;
  readonly clear: () => void;
  readonly selectionOf: (rows: readonly PupilLine[]) => ReturnType<typeof selectionOf>;
}

export function useChosenChildren(): ChosenChildren {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  return {
    chosen,
    clear: () => setChosen(new Map()),
    selectionOf: (rows) => selectionOf(rows, { chosen, nameOf: nameOf, valueOf: nameOf, choose: setChosen }),
  };
}

const nameOf = ({ displayName }: PupilLine): string => displayName;
