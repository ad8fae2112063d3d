import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OfflineIcon, TrainingIcon } from '../icons.js';

/** Always there in a training environment, so that nobody mistakes it for the real one. */
export function TrainingBar(): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <div className="est-status-bar est-status-bar--training">
      <TrainingIcon />
      <span>{t('shell.training')}</span>
    </div>
  );
}

/** Says that the link is lost and what is kept; the status element stays, so that it is read when the words come. */
export function ConnectionBar({ lost }: { lost: boolean }): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <div role="status">
      {lost ? (
        <div className="est-status-bar est-status-bar--offline">
          <OfflineIcon />
          <span>{t('shell.offline')}</span>
        </div>
      ) : null}
    </div>
  );
}
