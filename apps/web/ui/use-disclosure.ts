import { useEffect, useRef, useState, type RefObject } from 'react';

interface Disclosure<Holder extends HTMLElement> {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Around button and panel. */
  readonly holder: RefObject<Holder | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** A button that shows and hides a panel. Esc closes and gives the focus back; a press or a focus elsewhere closes. */
export function useDisclosure<Holder extends HTMLElement>(): Disclosure<Holder> {
  const [open, setOpen] = useState(false);
  const holder = useRef<Holder>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    const onElsewhere = (event: Event) => {
      if (event.target instanceof Node && !holder.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [open]);
  return { open, setOpen, holder, button };
}
