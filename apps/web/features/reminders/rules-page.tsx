import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, PageHeading, StateBadge, type DataColumn } from '../../ui/index.js';
import { QuietDays } from './quiet-days.js';
import { type Rule, rulesQuery } from './reminder-rules.js';
import { ladderOf, whenOf } from './rule-words.js';
import './reminders.css';

/** Beheer → Regels voor herinneren: who is reminded when, and on which days nobody is. */
export function RulesPage(): ReactNode {
  const { t } = useTranslation('reminders');
  const { data, error, refetch } = useQuery(rulesQuery);
  const columns = useColumns();
  return (
    <div className="est-stack">
      <PageHeading title={t('rules.title')} lead={t('rules.lead')} back={{ to: '/beheer', label: t('rules.back') }} />
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('rules.caption')}
          columns={columns}
          rows={data?.items}
          rowId={({ id }) => id}
          empty={<EmptyState title={t('rules.none')} />}
        />
      )}
      <QuietDays />
    </div>
  );
}

function useColumns(): readonly DataColumn<Rule>[] {
  const { t } = useTranslation('reminders');
  return useMemo(
    () => [
      { id: 'rule', header: t('rules.column.rule'), card: 'title', cell: ({ id }) => t(`rule.${id}`) },
      { id: 'when', header: t('rules.column.when'), cell: (rule) => whenOf(rule, t) },
      { id: 'ladder', header: t('rules.column.ladder'), cell: (rule) => <Ladder rule={rule} /> },
      { id: 'source', header: t('rules.column.source'), cell: ({ source }) => source },
      {
        id: 'state',
        header: t('rules.column.state'),
        card: 'badge',
        cell: ({ active }) => (
          <StateBadge state={active ? 'on-time' : 'held'}>{t(active ? 'rules.on' : 'rules.off')}</StateBadge>
        ),
      },
      {
        id: 'action',
        header: t('rules.column.action'),
        card: 'action',
        nowrap: true,
        cell: ({ id }) => (
          <Link className="ams-link" to={`/beheer/herinneringen/${id}`}>
            {t('rules.edit')}
            <span className="ams-visually-hidden">: {t(`rule.${id}`)}</span>
          </Link>
        ),
      },
    ],
    [t],
  );
}

function Ladder({ rule }: { rule: Rule }): ReactNode {
  const { t } = useTranslation('reminders');
  return (
    <ul className="est-ladder">
      {ladderOf(rule, t).map((rung) => (
        <li key={rung}>{rung}</li>
      ))}
    </ul>
  );
}
