import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type DataColumn } from '../../ui/index.js';
import type { ImportKind } from './imports.js';

type Column = ImportKind['columns'][number];

/** What may stand in the file, for whoever makes it or wonders why a column is not known. */
export function KindColumns({ kind }: { kind: ImportKind }): ReactNode {
  const { t } = useTranslation('imports');
  const columns = useMemo(
    (): readonly DataColumn<Column>[] => [
      { id: 'header', header: t('columns.header'), card: 'title', cell: ({ header }) => header },
      {
        id: 'required',
        header: t('columns.needed'),
        cell: ({ required }) => (required ? t('columns.yes') : t('columns.no')),
      },
      { id: 'explanation', header: t('columns.explanation'), cell: ({ explanation }) => explanation },
      { id: 'aliases', header: t('columns.aliases'), cell: ({ aliases }) => aliases.join(', ') },
    ],
    [t],
  );
  return (
    <details className="est-surface est-import__details">
      <summary>{t('columns.title')}</summary>
      <p className="est-text">{t('columns.lead')}</p>
      <DataTable
        caption={t('columns.title')}
        hideCaption
        columns={columns}
        rows={kind.columns}
        rowId={({ header }) => header}
        empty={null}
      />
    </details>
  );
}
