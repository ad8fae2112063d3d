import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';

export interface Shortcut {
  /** One letter, as on the key: `J`. */
  readonly key: string;
  /** "Volgend kind" */
  readonly label: string;
  readonly run: () => void;
}

interface Shortcuts {
  readonly all: readonly Shortcut[];
  readonly enabled: boolean;
  readonly setEnabled: (enabled: boolean) => void;
  readonly add: (shortcuts: readonly Shortcut[]) => () => void;
}

const STORED = 'estafette.shortcuts';
const Context = createContext<Shortcuts | undefined>(undefined);

/** Keys of one letter. They can be switched off (WCAG 2.1.4) and never work while somebody types. */
export function ShortcutsProvider({ children }: { children: ReactNode }): ReactNode {
  const [groups, setGroups] = useState<readonly (readonly Shortcut[])[]>([]);
  const [enabled, setEnabled] = useState(() => localStorage.getItem(STORED) !== 'off');
  const value = useMemo(
    (): Shortcuts => ({
      all: groups.flat(),
      enabled,
      setEnabled: (on) => {
        localStorage.setItem(STORED, on ? 'on' : 'off');
        setEnabled(on);
      },
      add: (group) => {
        setGroups((before) => [...before, group]);
        return () => setGroups((before) => before.filter((other) => other !== group));
      },
    }),
    [groups, enabled],
  );
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (!isOurs(event)) return;
      const found = value.all.findLast(({ key }) => key.toLowerCase() === event.key.toLowerCase());
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [value, enabled]);
  return <Context value={value}>{children}</Context>;
}

/** The keys of this page, as long as it is there. Keep the list in a memo. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const add = useShortcutList().add;
  useEffect(() => add(shortcuts), [add, shortcuts]);
}

export function useShortcutList(): Shortcuts {
  const value = use(Context);
  if (!value) throw new Error('useShortcuts needs a ShortcutsProvider');
  return value;
}

function isOurs(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  if (document.querySelector('dialog[open]')) return false;
  return !target?.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
}
