import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, DataTable, type DataColumn } from '../../ui/index.js';
import type { PreviewLine } from './retention.js';

interface Props {
  readonly lines: readonly PreviewLine[];
  readonly onItems: (line: PreviewLine) => void;
}

interface Row {
  readonly id: string;
  readonly line: PreviewLine;
  readonly place: string | undefined;
  readonly due: number;
  readonly held: number;
}

/** The same numbers, per preschool or school. */
export function NightPlaces({ lines, onItems }: Props): ReactNode {
  const { t } = useTranslation('retention');
  const rows = lines.flatMap((line) =>
    line.places.map(({ name, due, held }, index): Row => ({
      id: `${line.kind}-${index}`,
      line,
      place: name,
      due,
      held,
    })),
  );
  const columns = useMemo(
    (): readonly DataColumn<Row>[] => [
      { id: 'kind', header: t('preview.kind'), card: 'title', cell: ({ line }) => line.title },
      { id: 'place', header: t('preview.place'), cell: ({ place }) => place ?? t('preview.noPlace') },
      { id: 'due', header: t('preview.due'), align: 'end', cell: ({ due }) => due },
      { id: 'held', header: t('preview.held'), align: 'end', cell: ({ held }) => held },
      {
        id: 'items',
        header: t('preview.items'),
        card: 'action',
        cell: ({ line, place }) => (
          <Button variant="tertiary" onClick={() => onItems(line)}>
            {t('preview.items')}
            <span className="ams-visually-hidden">
              : {line.title}, {place ?? t('preview.noPlace')}
            </span>
          </Button>
        ),
      },
    ],
    [onItems, t],
  );
  return <DataTable caption={t('preview.places')} columns={columns} rows={rows} rowId={({ id }) => id} empty={null} />;
}
