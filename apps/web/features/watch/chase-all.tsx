import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#libs/api-client/types.js';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { api } from '../../app/api/api.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { today } from '../../app/today.js';
import { Button, ConfirmDialog, useNotify } from '../../ui/index.js';
import type { WatchFilter } from './watch.js';

type Chase = components['schemas']['ChaseResponse'];
type Place = Pick<WatchFilter, 'wijkId' | 'boardId' | 'preschoolLocationId' | 'schoolLocationId'>;

const KEY = 'reminder-chases';

const chaseQuery = (place: Place) =>
  queryOptions({
    queryKey: [KEY, place],
    queryFn: ({ signal }) => api.get<Chase>('/reminder-chases', { query: { ...place }, signal }),
  });

/** Herinner allen: whoever must act for the children on the late list as it is filtered now. */
export function ChaseAll({ filter }: { filter: WatchFilter }): ReactNode {
  const mayChase = usePermission('reminders.chase');
  return mayChase && filter.list === 'overdue' ? <Chasing place={placeOf(filter)} /> : null;
}

function placeOf({ wijkId, boardId, preschoolLocationId, schoolLocationId }: WatchFilter): Place {
  return { wijkId, boardId, preschoolLocationId, schoolLocationId };
}

function Chasing({ place }: { place: Place }): ReactNode {
  const { t } = useTranslation('watch');
  const notify = useNotify();
  const textOf = useProblemText();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const { data } = useQuery(chaseQuery(place));
  const chase = useMutation({
    mutationFn: () => api.post<Chase>('/reminder-chases', place),
    onSettled: () => Promise.all([KEY, 'reminders'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  if (!data) return null;
  if (data.children === 0) {
    return data.alreadyChased > 0 ? <span className="est-secondary">{t('chase.already')}</span> : null;
  }
  const confirm = async () => {
    try {
      const done = await chase.mutateAsync();
      // A colleague may have asked while this page stood open: then nobody gets a second mail.
      notify({ text: done.children === 0 ? t('chase.nobodyLeft') : t('chase.done', { count: done.preschools }) });
    } catch (error) {
      notify({ text: textOf(error).text });
    }
    setAsked(false);
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setAsked(true)}>
        {t('chase.button', { count: data.preschools })}
      </Button>
      <ConfirmDialog
        open={asked}
        title={t('chase.question', { count: data.preschools })}
        confirmLabel={t('chase.button', { count: data.preschools })}
        busy={chase.isPending}
        onConfirm={() => void confirm()}
        onCancel={() => setAsked(false)}
      >
        <Explanation chase={data} />
      </ConfirmDialog>
    </>
  );
}

function Explanation({ chase }: { chase: Chase }): ReactNode {
  const { t } = useTranslation('watch');
  const { children, alreadyChased, withoutPreschool, sendOn } = chase;
  return (
    <>
      <p>{t('chase.children', { count: children })}</p>
      {alreadyChased > 0 ? <p>{t('chase.someAlready', { count: alreadyChased })}</p> : null}
      {withoutPreschool > 0 ? <p>{t('chase.without', { count: withoutPreschool })}</p> : null}
      <p>{sendOn === today() ? t('chase.soon') : t('chase.later', { day: dutchDateWithDay(sendOn) })}</p>
    </>
  );
}
