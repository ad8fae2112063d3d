import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePermission } from '../../app/session/session.js';
import { ChildrenIcon, NextIcon } from '../../ui/index.js';
import { receivedQuery, waitingQuery } from './applications.js';
import '../received-handovers/received-handovers.css';

/** On the start page: what parents asked and nobody took over yet. Nothing when there is nothing. */
export function NewApplications(): ReactNode {
  const mayHandle = usePermission('applications.handle');
  const mayCount = usePermission('applications.count');
  const own = useQuery({ ...receivedQuery(false), enabled: mayHandle });
  const region = useQuery({ ...waitingQuery, enabled: mayCount });
  const waiting = region.data?.items.reduce((total, { waiting: here }) => total + here, 0) ?? 0;
  return <Tile count={own.data?.items.length ?? waiting} />;
}

function Tile({ count }: { count: number }): ReactNode {
  const { t } = useTranslation('applications');
  if (count === 0) return null;
  return (
    <Link className="est-new-handovers" to="/ouderaanmeldingen">
      <ChildrenIcon />
      <span>{t('tile.new', { count })}</span>
      <NextIcon />
    </Link>
  );
}
