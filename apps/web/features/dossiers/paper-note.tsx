import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What a copy carries, and where those stand that were made before. */
export function PaperNote(): ReactNode {
  const { t } = useTranslation('dossiers');
  return (
    <p className="est-secondary">
      {t('make.carries')}{' '}
      <Link className="ams-link" to="/pdf">
        {t('list.title')}
      </Link>
    </p>
  );
}
