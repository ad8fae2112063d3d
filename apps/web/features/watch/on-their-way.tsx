import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roleLabel } from '#libs/access/domain/index.js';
import { type DataColumn, DataTable } from '../../ui/index.js';
import type { HandoverSummary } from '../handovers/handovers.js';
import { momentInList } from '../handovers/moment.js';
import type { FormsOnTheirWay } from './forms-on-their-way.js';

const enoughAtOnce = 8;

/** What waits for parents, and what schools do with what was sent: nothing to do, good to know. */
export function OnTheirWay({ presented, sent }: FormsOnTheirWay): ReactNode {
  return (
    <>
      <Group state="presented" rows={presented} />
      <Group state="sent" rows={sent} />
    </>
  );
}

interface GroupProps {
  readonly state: 'presented' | 'sent';
  readonly rows: readonly HandoverSummary[];
}

function Group({ state, rows }: GroupProps): ReactNode {
  const { t } = useTranslation('watch');
  const columns = useColumns(state);
  if (rows.length === 0) return null;
  return (
    <section>
      <DataTable
        caption={`${t(`preschool.onTheirWay.${state}`)} (${rows.length})`}
        columns={columns}
        rows={rows.slice(0, enoughAtOnce)}
        rowId={({ id }) => id}
        empty={null}
      />
      {rows.length > enoughAtOnce ? (
        <p>
          <Link className="ams-link" to={`/overdrachten?stand=${state}`}>
            {t('preschool.onTheirWay.all', { count: rows.length })}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function useColumns(state: GroupProps['state']): readonly DataColumn<HandoverSummary>[] {
  const { t } = useTranslation('watch');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('column.child'),
        card: 'title',
        cell: ({ id, pupilName }) => (
          <Link className="ams-link" to={`/overdrachten/${id}`}>
            <bdi>{pupilName}</bdi>
          </Link>
        ),
      },
      {
        id: 'school',
        header: t('chart.school'),
        cell: ({ schoolName }) => schoolName ?? t('preschool.onTheirWay.noSchool'),
      },
      {
        id: 'standing',
        header: t('preschool.onTheirWay.standing'),
        cell: (row) => (state === 'presented' ? <SincePresented {...row} /> : <AtSchool {...row} />),
      },
    ],
    [state, t],
  );
}

function SincePresented({ changedAt }: HandoverSummary): ReactNode {
  const { t } = useTranslation('watch');
  return t('preschool.onTheirWay.since', { at: momentInList(changedAt) });
}

function AtSchool({ sent }: HandoverSummary): ReactNode {
  const { t } = useTranslation('watch');
  if (!sent?.openedAt) return t('preschool.onTheirWay.unopened', { count: sent?.unopenedDays ?? 0 });
  const role = roleLabel(sent.openedByRole ?? '').toLocaleLowerCase('nl');
  return t('preschool.onTheirWay.opened', { role, at: momentInList(sent.openedAt) });
}
