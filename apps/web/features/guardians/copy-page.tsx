import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dossierFileName, momentInWords } from '#libs/dossiers/domain/index.js';
import { today } from '../../app/today.js';
import { ErrorState, Heading, Loading, PageHeading } from '../../ui/index.js';
import { textQuery } from './guardian-calls.js';
import { useGuardianProblem } from './guardian-problem.js';
import { useGuardianHandover } from './require-guardian.js';
import { TakeCopy } from './take-copy.js';
import { TextRead } from './text-read.js';

/** Exactly what lay before the parent, or what went to the school, to keep. */
export function CopyPage(): ReactNode {
  const { t } = useTranslation('guardians');
  const { status, sentAt, pupilName, preschoolName, schoolName } = useGuardianHandover();
  const content = sentAt === undefined ? 'presented' : 'sent';
  const { data, error, refetch } = useQuery(textQuery(sentAt === undefined ? 'text' : 'sent'));
  const textOf = useGuardianProblem();
  const about =
    sentAt === undefined
      ? t('copy.presented', { preschool: preschoolName })
      : t('copy.sent', { preschool: preschoolName, school: schoolName ?? '', at: momentInWords(new Date(sentAt)) });
  return (
    <div className="est-stack">
      <PageHeading title={t('step.kopie.title')} lead={about} back={{ to: '/ouder/kind', label: t('back') }} />
      <section className="est-surface est-stack est-screen-only">
        <p>
          {t('copy.what')} {content === 'presented' ? t('copy.notSent') : null}
          {status === 'withdrawn' ? t('copy.withdrawn') : null}
        </p>
        <TakeCopy content={content} fileName={dossierFileName(`guardian-${content}`, 1, today())} />
      </section>
      <Heading level={2} size="level-3">
        {t('copy.screen')}
      </Heading>
      <p>
        {t('copy.about')} <bdi>{pupilName}</bdi>
      </p>
      {error ? <ErrorState problem={textOf(error)} onRetry={() => void refetch()} /> : null}
      {data ? <TextRead text={data} withOwnWords={content === 'sent'} /> : error ? null : <Loading rows={6} />}
    </div>
  );
}
