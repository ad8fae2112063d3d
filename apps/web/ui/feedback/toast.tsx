import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseIcon, OnTimeIcon } from '../icons.js';
import './toast.css';

export interface Notice {
  /** What happened: "Herinnering verstuurd." */
  readonly text: string;
  /** Takes it back; the notice then stays until it is closed or the next one comes. */
  readonly undo?: () => void;
}

const Notify = createContext<(notice: Notice) => void>(() => undefined);
const SHOWN_MS = 8000;

/** Tells at the bottom of the screen what just happened, with a way back. */
export const useNotify = (): ((notice: Notice) => void) => use(Notify);

export function ToastProvider({ children }: { children: ReactNode }): ReactNode {
  const [notice, setNotice] = useState<Notice>();
  const close = useCallback(() => setNotice(undefined), []);
  const notify = useMemo(() => (next: Notice) => setNotice({ ...next }), []);
  useEffect(() => {
    if (!notice || notice.undo) return undefined;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, close]);
  return (
    <Notify value={notify}>
      {children}
      <div className="est-toasts est-screen-only" role="status">
        {notice ? <Toast notice={notice} onClose={close} /> : null}
      </div>
    </Notify>
  );
}

function Toast({ notice, onClose }: { notice: Notice; onClose: () => void }): ReactNode {
  const { t } = useTranslation('ui');
  const { undo } = notice;
  const takeBack = () => {
    undo?.();
    onClose();
  };
  return (
    <div className="est-toast">
      <OnTimeIcon />
      <span className="est-toast__text">{notice.text}</span>
      {undo ? (
        <button type="button" className="est-toast__undo" onClick={takeBack}>
          {t('toast.undo')}
        </button>
      ) : null}
      <button type="button" className="est-toast__close" onClick={onClose} aria-label={t('toast.close')}>
        <CloseIcon />
      </button>
    </div>
  );
}
