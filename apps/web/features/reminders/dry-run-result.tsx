import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { DataTable, EmptyState, StatTile, StatTiles, type DataColumn } from '../../ui/index.js';
import type { DryRun } from './reminder-rules.js';

type Line = NonNullable<DryRun['items']>[number];

/** What a change of a rule would do to the coming fourteen days. Takes the focus, so that nobody saves past it. */
export function DryRunResult({ run, children }: { run: DryRun; children: ReactNode }): ReactNode {
  const { t } = useTranslation('reminders');
  const heading = useRef<HTMLHeadingElement>(null);
  const columns = useColumns();
  useEffect(() => heading.current?.focus(), []);
  const changes = run.appear + run.disappear + run.move;
  return (
    <section className="est-surface est-stack" aria-labelledby="proef">
      <h2 id="proef" ref={heading} tabIndex={-1} className="ams-heading ams-heading--3">
        {changes === 0 ? t('dryRun.nothing') : t('dryRun.title', { count: changes })}
      </h2>
      <p className="est-text">{t('dryRun.lead')}</p>
      <StatTiles>
        <StatTile label={t('dryRun.appear')} value={run.appear} state="waiting" />
        <StatTile label={t('dryRun.disappear')} value={run.disappear} state="held" />
        <StatTile label={t('dryRun.move')} value={run.move} state="this-week" />
        <StatTile label={t('dryRun.stay')} value={run.stay} state="on-time" />
      </StatTiles>
      <div className="est-form__buttons">{children}</div>
      {run.items && changes > 0 ? (
        <DataTable
          caption={changes > run.items.length ? t('dryRun.first', { count: run.items.length }) : t('dryRun.all')}
          columns={columns}
          rows={run.items}
          rowId={keyOf}
          empty={<EmptyState title={t('dryRun.nothing')} />}
        />
      ) : null}
      {run.items ? null : <p className="est-secondary">{t('dryRun.numbersOnly')}</p>}
    </section>
  );
}

const keyOf = ({ pupilId, rule, recipientKind, recipientName, nowOn, thenOn }: Line): string =>
  [pupilId, rule, recipientKind, recipientName, nowOn, thenOn].join(' ');

function useColumns(): readonly DataColumn<Line>[] {
  const { t } = useTranslation('reminders');
  return useMemo(() => {
    const dayOf = (on: string | undefined, otherwise: string): string => (on ? dutchDateWithDay(on) : otherwise);
    return [
      {
        id: 'child',
        header: t('column.child'),
        card: 'title',
        cell: ({ pupilId, displayName }) => (
          <Link className="ams-link" to={`/kinderen/${pupilId}`}>
            <bdi>{displayName ?? t('unknownChild')}</bdi>
          </Link>
        ),
      },
      { id: 'why', header: t('column.why'), cell: ({ rule }) => t(`rule.${rule}`) },
      {
        id: 'receiver',
        header: t('column.receiver'),
        cell: ({ recipientKind, recipientName }) =>
          recipientName ? `${recipientName} (${t(`receiver.${recipientKind}`)})` : t(`receiver.${recipientKind}`),
      },
      { id: 'nowOn', header: t('dryRun.nowOn'), nowrap: true, cell: ({ nowOn }) => dayOf(nowOn, t('dryRun.notNow')) },
      {
        id: 'thenOn',
        header: t('dryRun.thenOn'),
        nowrap: true,
        cell: ({ thenOn }) => dayOf(thenOn, t('dryRun.notThen')),
      },
    ];
  }, [t]);
}
