import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '../../ui/index.js';
import type { AnswerSaver } from '../handovers/answer-saver.js';
import { isUnsaved } from '../handovers/section-draft.js';

/** Nobody leaves with words that are not saved: first they are saved, and when that fails the parent decides. */
export function LeaveWhenSaved({ saver }: { saver: AnswerSaver }): ReactNode {
  const { t } = useTranslation('guardians');
  const [failed, setFailed] = useState(false);
  const blocker = useBlocker(() => Object.values(saver.read()).some(isUnsaved));
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
  return (
    <ConfirmDialog
      open={isBlocked && failed}
      title={t('leave.title')}
      confirmLabel={t('leave.leave')}
      cancelLabel={t('leave.stay')}
      danger
      onConfirm={() => {
        saver.stop();
        blocker.proceed?.();
      }}
      onCancel={() => {
        setFailed(false);
        blocker.reset?.();
      }}
    >
      <p>{t('leave.text')}</p>
    </ConfirmDialog>
  );
}
