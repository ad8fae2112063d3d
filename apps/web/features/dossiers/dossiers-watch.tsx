import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useNotify } from '../../ui/index.js';
import { recentQuery } from './dossiers.js';

/**
 * Tells, on whichever page somebody is, that a PDF is ready which nobody fetched: also when it became so while Estafette was
 * closed. Each is told once for each time that it is opened.
 */
export function DossiersWatch(): null {
  const { t } = useTranslation('dossiers');
  const { pathname } = useLocation();
  const notify = useNotify();
  const { data } = useQuery({ ...recentQuery, staleTime: 60_000 });
  const told = useRef(new Set<string>());
  useEffect(() => {
    const fresh = (data?.items ?? []).filter(({ id, state, fetched }) => {
      return state === 'ready' && !fetched && !told.current.has(id);
    });
    if (fresh.length === 0) return;
    for (const { id } of fresh) told.current.add(id);
    if (!pathname.startsWith('/pdf')) {
      notify({ text: fresh.length === 1 ? t('ready.one') : t('ready.many', { count: fresh.length }) });
    }
  }, [data, notify, pathname, t]);
  return null;
}
