import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, type DataColumn } from '../../ui/index.js';
import { previewQuery, type ImportPreview } from './imports.js';

type Row = ImportPreview['items'][number];

/** The first rows as they are read, so that a wrong column or odd letters are seen before anything happens. */
export function ImportRows({ importId }: { importId: string }): ReactNode {
  const { t } = useTranslation('imports');
  const { data, error } = useQuery(previewQuery(importId));
  const columns = useMemo((): readonly DataColumn<Row>[] => {
    const row: DataColumn<Row> = {
      id: 'row',
      header: t('findings.row'),
      card: 'title',
      nowrap: true,
      cell: ({ row: number }) => t('findings.rowNumber', { number }),
    };
    const cells = (data?.columns ?? []).map((header, place): DataColumn<Row> => ({
      id: header,
      header,
      cell: ({ values }) => <bdi>{values[place]}</bdi>,
    }));
    return [row, ...cells];
  }, [data?.columns, t]);
  if (data?.items.length === 0) return null;
  return (
    <section className="est-stack" aria-labelledby="eerste-rijen">
      <h2 id="eerste-rijen" className="ams-heading ams-heading--3">
        {t('preview.title')}
      </h2>
      <p className="est-text">{t('preview.text')}</p>
      {error ? (
        <ProblemState error={error} />
      ) : (
        <DataTable
          caption={t('preview.caption')}
          hideCaption
          columns={columns}
          rows={data?.items}
          rowId={({ row }) => String(row)}
          empty={null}
        />
      )}
    </section>
  );
}
