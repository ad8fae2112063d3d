import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';

/** Says why a number may be hidden, and of which day the numbers are. */
export function SmallNumbers({ countedOn }: { countedOn: string }): ReactNode {
  const { t } = useTranslation('figures');
  return <p className="est-secondary est-text">{t('small', { day: dutchDate(countedOn) })}</p>;
}
