import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { lateReasonLabels } from '#libs/registrations/domain/index.js';
import { today } from '../../app/today.js';
import type { LastTalk as Talk } from './talks.js';

/** "gesproken op di 3 nov 2026", with the reason why it takes longer. */
export function LastTalk({ talk }: { talk: Talk | undefined }): ReactNode {
  const { t } = useTranslation('talks');
  if (!talk) return <span className="est-secondary">{t('never')}</span>;
  const { spokenOn, lateReason } = talk;
  return (
    <>
      <span>{spokenOn === today() ? t('isToday') : t('lastOn', { on: dutchDateWithDay(spokenOn) })}</span>
      {lateReason ? <div className="est-secondary">{lateReasonLabels[lateReason]}</div> : null}
    </>
  );
}
