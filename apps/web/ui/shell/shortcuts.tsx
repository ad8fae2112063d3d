import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';

export interface Shortcut {
  /** One letter, as on the key: `J`. */
  readonly key: string;
  /** "Volgend kind" */
  readonly label: string;
  readonly run: () => void;
}

type Group = readonly Shortcut[];

interface Shortcuts {
  readonly all: Group;
  readonly enabled: boolean;
  readonly setEnabled: (enabled: boolean) => void;
}

const STORED = 'estafette.shortcuts';
const Known = createContext<Shortcuts>({ all: [], enabled: false, setEnabled: () => undefined });
const Add = createContext<(group: Group) => () => void>(() => () => undefined);

/** Keys of one letter. They can be switched off (WCAG 2.1.4) and never work while somebody types. */
export function ShortcutsProvider({ children }: { children: ReactNode }): ReactNode {
  const [groups, setGroups] = useState<readonly Group[]>([]);
  const [enabled, setEnabled] = useState(() => localStorage.getItem(STORED) !== 'off');
  const add = useCallback((group: Group) => {
    setGroups((before) => [...before, group]);
    return () => setGroups((before) => before.filter((other) => other !== group));
  }, []);
  const change = useCallback((on: boolean) => {
    localStorage.setItem(STORED, on ? 'on' : 'off');
    setEnabled(on);
  }, []);
  const known = useMemo(() => ({ all: groups.flat(), enabled, setEnabled: change }), [groups, enabled, change]);
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (!isOurs(event)) return;
      const found = known.all.findLast(({ key }) => key.toLowerCase() === event.key.toLowerCase());
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [known, enabled]);
  return (
    <Add value={add}>
      <Known value={known}>{children}</Known>
    </Add>
  );
}

/** The keys of this page, as long as it is there. Keep the list in a memo. */
export function useShortcuts(shortcuts: Group): void {
  const add = use(Add);
  useEffect(() => add(shortcuts), [add, shortcuts]);
}

export const useKnownShortcuts = (): Shortcuts => use(Known);

function isOurs(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  if (document.querySelector('dialog[open]')) return false;
  return !target?.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
}
