import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, StateBadge, type DataColumn } from '../../ui/index.js';
import { groupsOf, type FindingGroup, type ImportFinding, type ImportRun } from './import-run.js';

/** Findings by kind, errors first; each opens to its rows. */
export function FindingGroups({ run }: { run: ImportRun }): ReactNode {
  const { t } = useTranslation('imports');
  const groups = groupsOf(run);
  if (groups.length === 0) return null;
  return (
    <section className="est-stack" aria-labelledby="bevindingen">
      <h2 id="bevindingen" className="ams-heading ams-heading--3">
        {t('findings.title')}
      </h2>
      {groups.map((group, place) => (
        <Group key={group.code} group={group} open={place === 0 && group.severity === 'error'} />
      ))}
    </section>
  );
}

function Group({ group, open }: { group: FindingGroup; open: boolean }): ReactNode {
  const { t } = useTranslation('imports');
  const { severity, count, findings } = group;
  const first = findings[0];
  const oneReason = findings.every(({ reason }) => reason === first?.reason);
  const badge = (
    <StateBadge state={severity === 'error' ? 'late' : 'held'}>
      {t(`findings.${severity}`, { count, number: count.toLocaleString('nl-NL') })}
    </StateBadge>
  );
  if (findings.every(isAboutFile)) {
    return (
      <div className="est-surface est-stack">
        <div>{badge}</div>
        {findings.map(({ reason }) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
    );
  }
  return (
    <details className="est-surface est-import__details" open={open}>
      <summary>
        {badge} {oneReason ? first?.reason : t('findings.various', { field: first?.field || t('findings.row') })}
      </summary>
      <FindingRows findings={findings} withReason={!oneReason} />
      {count > findings.length ? (
        <p className="est-secondary">{t('findings.more', { shown: findings.length })}</p>
      ) : null}
    </details>
  );
}

const isAboutFile = ({ row, field }: ImportFinding): boolean => row === 1 && field === '';

function FindingRows({ findings, withReason }: { findings: readonly ImportFinding[]; withReason: boolean }): ReactNode {
  const { t } = useTranslation('imports');
  const columns = useMemo((): readonly DataColumn<ImportFinding>[] => {
    const reason: DataColumn<ImportFinding> = {
      id: 'reason',
      header: t('findings.reason'),
      cell: (finding) => finding.reason,
    };
    return [
      {
        id: 'row',
        header: t('findings.row'),
        card: 'title',
        nowrap: true,
        cell: ({ row }) => t('findings.rowNumber', { number: row.toLocaleString('nl-NL') }),
      },
      { id: 'field', header: t('findings.field'), cell: ({ field }) => field },
      {
        id: 'value',
        header: t('findings.value'),
        cell: ({ value }) =>
          value ? <bdi>{value}</bdi> : <span className="est-secondary">{t('findings.empty')}</span>,
      },
      ...(withReason ? [reason] : []),
    ];
  }, [t, withReason]);
  return (
    <DataTable
      caption={t('findings.rows')}
      hideCaption
      columns={columns}
      rows={findings}
      rowId={({ row, field, value, reason }) => `${row} ${field} ${value} ${reason}`}
      empty={null}
    />
  );
}
