import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isLetterKind, letterKindLabels } from '#libs/letters/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { Loading, PageHeading, StateBadge } from '../../ui/index.js';
import { LetterEditor } from './letter-editor.js';
import { templateQuery, useOwnerId } from './letters.js';
import './letters.css';

/** The text of one kind of letter. */
export function LetterPage(): ReactNode {
  const { t } = useTranslation('letters');
  const { letterKind = '' } = useParams();
  const ownerId = useOwnerId();
  const { data: template, error, refetch } = useQuery(templateQuery(ownerId, letterKind));
  const badge = template ? (
    <StateBadge state={template.origin === 'own' ? 'on-time' : 'held'}>{t(`origin.${template.origin}`)}</StateBadge>
  ) : undefined;
  return (
    <div className="est-stack">
      <PageHeading
        title={isLetterKind(letterKind) ? letterKindLabels[letterKind] : t('list.title')}
        back={{ to: '/beheer/brieven', label: t('list.title') }}
        badges={badge}
      />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!template && !error ? <Loading rows={6} /> : null}
      {template ? <LetterEditor key={template.kind} ownerId={ownerId} template={template} /> : null}
    </div>
  );
}
