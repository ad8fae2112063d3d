import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';
import { DataTable, Dialog, type DataColumn } from '../../ui/index.js';
import { type Item, type PreviewLine, itemsQuery } from './retention.js';

interface Props {
  /** absent: closed */
  readonly line: PreviewLine | undefined;
  readonly on: string;
  readonly onClose: () => void;
}

/** By id, so that somebody who may see the child can look it up. */
export function NightItems({ line, on, onClose }: Props): ReactNode {
  const { t } = useTranslation('retention');
  return (
    <Dialog open={line !== undefined} title={t('preview.itemsOf', { title: line?.title ?? '' })} onClose={onClose} wide>
      {line ? <Items kind={line.kind} on={on} /> : null}
    </Dialog>
  );
}

function Items({ kind, on }: { kind: string; on: string }): ReactNode {
  const { t } = useTranslation('retention');
  const { data } = useQuery(itemsQuery(kind, on));
  const columns = useMemo(
    (): readonly DataColumn<Item>[] => [
      {
        id: 'id',
        header: t('preview.item'),
        card: 'title',
        cell: ({ id }) => <span className="est-retention__id">{id}</span>,
      },
      { id: 'since', header: t('preview.since'), nowrap: true, cell: ({ eventOn }) => dutchDate(eventOn) },
      { id: 'held', header: t('preview.stays'), cell: ({ held }) => t(held ? 'preview.yes' : 'preview.no') },
    ],
    [t],
  );
  return (
    <>
      <p>{t('preview.itemsText')}</p>
      <DataTable
        caption={t('preview.items')}
        hideCaption
        columns={columns}
        rows={data?.items}
        rowId={({ id }) => id}
        empty={null}
      />
    </>
  );
}
