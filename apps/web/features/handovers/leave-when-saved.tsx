import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '../../ui/index.js';
import type { AnswerSaver } from './answer-saver.js';
import { isUnsaved } from './section-draft.js';

interface Props {
  readonly saver: AnswerSaver;
  /** where `leave` says it: to staff in other words than to parents */
  readonly speaks: 'handovers' | 'guardians';
  /** pages that go on with the same text */
  readonly within?: string;
}

/** Nobody leaves with text that is not saved: first it is saved, and when that fails a person decides. */
export function LeaveWhenSaved({ saver, speaks, within }: Props): ReactNode {
  const { t } = useTranslation(speaks);
  const [failed, setFailed] = useState(false);
  const blocker = useBlocker(({ nextLocation: { pathname } }) => {
    const goesOn = within !== undefined && pathname.startsWith(within);
    return !goesOn && Object.values(saver.read()).some(isUnsaved);
  });
  const isBlocked = blocker.state === 'blocked';
  useEffect(() => {
    if (!isBlocked) return undefined;
    let stays = true;
    void saver.allSettled().then((saved) => {
      if (!stays) return;
      if (saved) blocker.proceed();
      else setFailed(true);
    });
    return () => {
      stays = false;
    };
  }, [isBlocked, blocker, saver]);
  const stay = (): void => {
    setFailed(false);
    blocker.reset?.();
  };
  const leave = (): void => {
    saver.stop();
    blocker.proceed?.();
  };
  return (
    <ConfirmDialog
      open={isBlocked && failed}
      title={t('leave.title')}
      confirmLabel={t('leave.leave')}
      cancelLabel={t('leave.stay')}
      danger
      onConfirm={leave}
      onCancel={stay}
    >
      <p>{t('leave.text')}</p>
    </ConfirmDialog>
  );
}
