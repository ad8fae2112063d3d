import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading } from '../../../ui/index.js';
import { FeedbackRead } from './feedback-read.js';
import type { HandoverSummary } from '../handovers.js';
import { feedbackQuery } from './feedback.js';

/** At the handover itself, for the preschool. Nothing until there is something. */
export function FeedbackGot({ handover: { id, status } }: { handover: HandoverSummary }): ReactNode {
  const { t } = useTranslation('handoverFeedback');
  const { data } = useQuery({ ...feedbackQuery(id), enabled: status === 'closed' });
  const [feedback] = data?.items ?? [];
  if (!feedback) return null;
  return (
    <div className="est-way__block">
      <Heading level={3} size="level-4">
        {t('given.title')}
      </Heading>
      <FeedbackRead feedback={feedback} />
    </div>
  );
}
