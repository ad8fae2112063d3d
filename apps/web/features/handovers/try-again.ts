import { useEffect } from 'react';
import { useReachable } from '../../app/api/connection.js';
import type { AnswerSaver } from './answer-saver.js';
import { isUnsaved } from './section-draft.js';

/** The connection is back, or somebody is back at this page: no need to wait for the pause to end. */
export function useTryAgain(saver: AnswerSaver): void {
  const reachable = useReachable();
  useEffect(() => {
    if (reachable) saver.retryNow();
  }, [reachable, saver]);
  useEffect(() => {
    const back = () => (document.visibilityState === 'visible' ? saver.retryNow() : saver.flushAll());
    const ask = (event: BeforeUnloadEvent) => {
      if (Object.values(saver.read()).some(isUnsaved)) event.preventDefault();
    };
    document.addEventListener('visibilitychange', back);
    window.addEventListener('focus', back);
    window.addEventListener('beforeunload', ask);
    return () => {
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('focus', back);
      window.removeEventListener('beforeunload', ask);
    };
  }, [saver]);
}
