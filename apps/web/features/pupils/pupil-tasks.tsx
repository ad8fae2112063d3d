import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePermission } from '../../app/session/session.js';
import { doubtCountsQuery } from './doubts.js';

/** For whoever keeps children: enter one, and look at what may be wrong. */
export function PupilTasks(): ReactNode {
  const { t } = useTranslation('pupils');
  const mayWrite = usePermission('pupils.write');
  const { data } = useQuery({ ...doubtCountsQuery, enabled: mayWrite });
  if (!mayWrite) return null;
  const count = (data?.items ?? []).reduce((sum, each) => sum + each.count, 0);
  return (
    <div className="est-row">
      <Link className="ams-button ams-button--secondary" to="/kinderen/nieuw">
        {t('edit.new')}
      </Link>
      <Link className="ams-link" to="/kinderen/nakijken">
        {count > 0 ? t('doubt.link', { count }) : t('doubt.title')}
      </Link>
    </div>
  );
}
