import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { DocumentIcon, EmptyState, ErrorState, Heading, ProgressWithCount, useNotify } from '../../ui/index.js';
import { type Dossier, useRetryDossier } from './dossiers.js';

export function DossierBusy({ dossier }: { dossier: Dossier }): ReactNode {
  const { t } = useTranslation('dossiers');
  return (
    <section className="est-surface est-stack" aria-labelledby="bezig">
      <Heading level={2} size="level-3" id="bezig">
        {t('busy.title')}
      </Heading>
      <ProgressWithCount label={t('busy.label')} done={dossier.done} total={dossier.total} unit={t('busy.unit')} />
      <p className="est-secondary">{t('busy.text')}</p>
    </section>
  );
}

export function DossierFailed({ dossier }: { dossier: Dossier }): ReactNode {
  const { t } = useTranslation('dossiers');
  const notify = useNotify();
  const textOf = useProblemText();
  const { mutateAsync } = useRetryDossier(dossier.id);
  const retry = (): Promise<unknown> => mutateAsync().catch((error: unknown) => notify({ text: textOf(error).text }));
  return <ErrorState problem={{ title: t('failed.title'), text: t('failed.text') }} onRetry={() => void retry()} />;
}

/** Why it is not there any more: whoever printed it has something to do then (feature 78). */
export function DossierGone({ dossier: { goneBecause, goneOn } }: { dossier: Dossier }): ReactNode {
  const { t } = useTranslation('dossiers');
  if (goneBecause === 'withdrawn') {
    const on = goneOn && dutchDate(goneOn);
    return (
      <EmptyState title={on ? t('gone.withdrawnOn', { on }) : t('gone.withdrawn')} icon={DocumentIcon}>
        {t('gone.withdrawnText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('gone.title')} icon={DocumentIcon}>
      {t(goneBecause === 'shut' ? 'gone.shutText' : 'gone.text')}
    </EmptyState>
  );
}
