import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../app/api/api-problem.js';
import { DataTable, LateIcon, type DataColumn } from '../../ui/index.js';
import './form-versions.css';

interface PlacedFinding {
  readonly key: string;
  /** null: about the whole file */
  readonly line: number | null;
  readonly place: string;
  readonly reason: string;
}

/** The API says the line first: "Regel 12: …". */
function placed({ name, reason }: Finding, place: number): PlacedFinding {
  const [, line, rest] = /^Regel (\d+): (.*)$/su.exec(reason) ?? [];
  return {
    key: `${place} ${name}`,
    line: line === undefined ? null : Number(line),
    place: name,
    reason: rest ?? reason,
  };
}

/** Everything that is wrong with a file, by line. The focus comes here: the answer to the button stands here. */
export function FileFindings({ findings }: { findings: readonly Finding[] }): ReactNode {
  const { t } = useTranslation('formVersions');
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useMemo(() => findings.map(placed), [findings]);
  useEffect(() => heading.current?.focus(), [findings]);
  const columns = useMemo(
    (): readonly DataColumn<PlacedFinding>[] => [
      {
        id: 'line',
        header: t('bring.line'),
        card: 'title',
        nowrap: true,
        cell: ({ line }) => (line === null ? t('bring.whole') : t('bring.lineNumber', { line })),
      },
      { id: 'reason', header: t('bring.reason'), cell: ({ reason }) => reason },
      {
        id: 'place',
        header: t('bring.place'),
        cell: ({ place }) => (place ? <code className="est-pointer">{place}</code> : t('bring.whole')),
      },
    ],
    [t],
  );
  if (rows.length === 0) return null;
  return (
    <section className="est-stack" aria-labelledby="bevindingen">
      <h2 id="bevindingen" ref={heading} tabIndex={-1} className="ams-heading ams-heading--3 est-refused">
        <LateIcon />
        {t('bring.refused', { count: rows.length })}
      </h2>
      <p>{t('bring.refusedLead')}</p>
      <DataTable
        caption={t('bring.caption')}
        hideCaption
        columns={columns}
        rows={rows}
        rowId={({ key }) => key}
        empty={null}
      />
    </section>
  );
}
