import { useCallback, useRef, useState, type RefObject } from 'react';

export interface Asking {
  /** how often it was asked for; 0: the form is not there */
  readonly times: number;
  readonly begin: () => void;
  readonly end: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** The form for a question, opened by a button or a key; the focus goes back to the button. */
export function useAsking(): Asking {
  const [times, setTimes] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const begin = useCallback(() => setTimes((before) => before + 1), []);
  const end = useCallback(() => {
    setTimes(0);
    button.current?.focus();
  }, []);
  return { times, begin, end, button };
}
