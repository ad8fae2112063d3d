import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ErrorState, Loading, PageHeading } from '../../ui/index.js';
import { momentInWords } from '../handovers/moment.js';
import { textQuery } from './guardian-calls.js';
import { useGuardianProblem } from './guardian-problem.js';
import { useGuardianHandover } from './require-guardian.js';
import { TextRead } from './text-read.js';

/** Exactly what lay before the parent, or what went to the school, to print or keep. */
export function CopyPage(): ReactNode {
  const { t } = useTranslation('guardians');
  const { sentAt, pupilName, preschoolName, schoolName } = useGuardianHandover();
  const which = sentAt === undefined ? 'text' : 'sent';
  const { data, error, refetch } = useQuery(textQuery(which));
  const textOf = useGuardianProblem();
  const about =
    sentAt === undefined
      ? t('copy.presented', { preschool: preschoolName })
      : t('copy.sent', { preschool: preschoolName, school: schoolName ?? '', at: momentInWords(sentAt) });
  return (
    <div className="est-stack">
      <PageHeading
        title={t('step.kopie.title')}
        lead={about}
        back={{ to: '/ouder/kind', label: t('back') }}
        actions={<Button onClick={() => window.print()}>{t('copy.print')}</Button>}
      />
      <p>
        {t('copy.about')} <bdi>{pupilName}</bdi>
      </p>
      <p className="est-secondary est-screen-only">{t('copy.how')}</p>
      {error ? <ErrorState problem={textOf(error)} onRetry={() => void refetch()} /> : null}
      {data ? <TextRead text={data} withOwnWords={which === 'sent'} /> : error ? null : <Loading rows={6} />}
    </div>
  );
}
