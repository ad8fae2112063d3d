import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useNotify } from '../../ui/index.js';
import { isBeingMade, papersQuery } from './papers.js';

/** Tells on whichever page a parent is that the PDF is ready. */
export function PapersWatch(): null {
  const { t } = useTranslation('guardians');
  const { pathname } = useLocation();
  const notify = useNotify();
  const { data } = useQuery(papersQuery);
  const busy = useRef<readonly string[]>([]);
  useEffect(() => {
    if (!data) return;
    const ready = data.items.filter(({ id, state }) => state === 'ready' && busy.current.includes(id));
    busy.current = data.items.filter(isBeingMade).map(({ id }) => id);
    if (ready.length > 0 && pathname !== '/ouder/kind/kopie') notify({ text: t('copy.readyElsewhere') });
  }, [data, notify, pathname, t]);
  return null;
}
