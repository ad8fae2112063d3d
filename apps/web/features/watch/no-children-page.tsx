import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, PageHeading } from '../../ui/index.js';

/** Roles without children: says so, and where their work is. */
export function NoChildrenPage(): ReactNode {
  const { t } = useTranslation('watch');
  const action = (
    <Link className="ams-link" to="/beheer">
      {t('none.manage')}
    </Link>
  );
  return (
    <div className="est-stack">
      <PageHeading title={t('title')} />
      <EmptyState title={t('none.title')} action={action}>
        {t('none.text')}
      </EmptyState>
    </div>
  );
}
