import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, DataTable, type DataColumn } from '../../ui/index.js';
import { EditPeriod } from './edit-period.js';
import type { Period } from './retention.js';

/** How long each kind stays, from when, and why. */
export function PeriodTable({ periods }: { periods: readonly Period[] }): ReactNode {
  const { t } = useTranslation('retention');
  const [edited, setEdited] = useState<Period>();
  const columns = useMemo(
    (): readonly DataColumn<Period>[] => [
      { id: 'what', header: t('terms.what'), card: 'title', cell: ({ title }) => title },
      { id: 'kept', header: t('terms.kept'), cell: ({ termInWords }) => termInWords },
      { id: 'from', header: t('terms.from'), cell: ({ countedFrom }) => countedFrom },
      { id: 'ground', header: t('terms.ground'), cell: ({ source }) => source },
      {
        id: 'action',
        header: t('terms.action'),
        card: 'action',
        cell: (period) =>
          period.editable ? (
            <Button variant="secondary" onClick={() => setEdited(period)}>
              {t('terms.edit')}
              <span className="ams-visually-hidden">: {period.title}</span>
            </Button>
          ) : (
            <span className="est-secondary">{t('terms.fixed')}</span>
          ),
      },
    ],
    [t],
  );
  return (
    <section>
      <DataTable caption={t('terms.title')} columns={columns} rows={periods} rowId={({ id }) => id} empty={null} />
      <EditPeriod period={edited} onClose={() => setEdited(undefined)} />
    </section>
  );
}
