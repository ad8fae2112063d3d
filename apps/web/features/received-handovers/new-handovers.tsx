import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePermission } from '../../app/session/session.js';
import { HandoverIcon, NextIcon } from '../../ui/index.js';
import { searchOf } from './inbox-filter.js';
import { newQuery } from './received-handovers.js';
import './received-handovers.css';

/** On the start page of a school: how much came in that whoever looks has not seen yet. Nothing when there is nothing. */
export function NewHandovers(): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const mayReceive = usePermission('handovers.receive');
  const { data } = useQuery({ ...newQuery, enabled: mayReceive });
  const count = data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <Link className="est-new-handovers" to={`/ontvangen${searchOf({ filter: 'new' })}`}>
      <HandoverIcon />
      <span>{data?.nextCursor ? t('tile.many', { count }) : t('tile.new', { count })}</span>
      <NextIcon />
    </Link>
  );
}
