import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNavigation } from '../../app/frame/navigation.js';
import { useSession } from '../../app/session/session.js';
import { EmptyState, PageHeading } from '../../ui/index.js';

/** Roles without children: says so, and where their work is; a role may have none here yet. */
export function NoChildrenPage(): ReactNode {
  const { t } = useTranslation('watch');
  const manages = useNavigation(useSession()).some(({ to }) => to === '/beheer');
  const action = (
    <Link className="ams-link" to="/beheer">
      {t('none.manage')}
    </Link>
  );
  return (
    <div className="est-stack">
      <PageHeading title={t('title')} />
      <EmptyState title={t('none.title')} {...(manages ? { action } : {})}>
        {t(manages ? 'none.text' : 'none.nothing')}
      </EmptyState>
    </div>
  );
}
