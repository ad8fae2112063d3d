import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '../../ui/index.js';

/** What is typed and not sent is nowhere else: nobody leaves it behind without being asked. */
export function TypedGuard({ typed }: { typed: boolean }): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => typed && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!typed) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [typed]);
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={t('typed.question')}
      confirmLabel={t('typed.leave')}
      cancelLabel={t('typed.stay')}
      danger
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{t('typed.text')}</p>
    </ConfirmDialog>
  );
}
