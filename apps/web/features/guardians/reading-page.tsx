import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, Loading, PageHeading } from '../../ui/index.js';
import { textQuery } from './guardian-calls.js';
import { useGuardianProblem } from './guardian-problem.js';
import { StepFoot } from './step-foot.js';
import { TextRead } from './text-read.js';

/** All that the preschool wrote: parents may see everything of their child. */
export function ReadingPage(): ReactNode {
  const { t } = useTranslation('guardians');
  const { data, error, refetch } = useQuery(textQuery('text'));
  const textOf = useGuardianProblem();
  return (
    <div className="est-stack">
      <PageHeading title={t('step.lezen.title')} lead={t('read.lead')} back={{ to: '/ouder/kind', label: t('back') }} />
      {error ? <ErrorState problem={textOf(error)} onRetry={() => void refetch()} /> : null}
      {data ? <TextRead text={data} /> : error ? null : <Loading rows={6} />}
      {data ? <p className="est-text">{t('read.wrong')}</p> : null}
      <StepFoot step="lezen" />
    </div>
  );
}
