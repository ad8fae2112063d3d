import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, useNotify } from '../../ui/index.js';
import type { ListFilter } from './filter-address.js';
import { type FilterChoices, FilterForm } from './filter-form.js';
import { type SavedFilter, filterChanges, useFilterChange } from './saved-filters.js';

const nothingYet: FilterChoices = { name: '', shared: false, isDefault: false };

interface SaveProps extends ListFilter {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Keeps what is chosen on this page; says what to do first when nothing is. */
export function SaveFilterDialog({ open, onClose, list, parameters }: SaveProps): ReactNode {
  const { t } = useTranslation('filters');
  const notify = useNotify();
  const save = useFilterChange(filterChanges.save);
  const keep = async (choices: FilterChoices) => {
    const { name } = await save.mutateAsync({ ...choices, list, parameters: { ...parameters } });
    notify({ text: t('saved', { name }) });
  };
  const chosen = Object.keys(parameters).length > 0;
  return (
    <Dialog open={open} title={t('save.title')} onClose={onClose}>
      {chosen ? (
        <FilterForm filter={{ list, parameters }} start={nothingYet} save={keep} onDone={onClose} />
      ) : (
        <>
          <p>{t('save.nothing')}</p>
          <div>
            <Button variant="secondary" onClick={onClose}>
              {t('save.close')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

interface OneProps {
  /** absent: closed */
  readonly filter: SavedFilter | undefined;
  readonly onClose: () => void;
}

export function ChangeFilterDialog({ filter, onClose }: OneProps): ReactNode {
  const { t } = useTranslation('filters');
  const notify = useNotify();
  const change = useFilterChange(filterChanges.change);
  const keep = async ({ id }: SavedFilter, choices: FilterChoices) => {
    const { name } = await change.mutateAsync({ id, ...choices });
    notify({ text: t('changed', { name }) });
  };
  return (
    <Dialog open={filter !== undefined} title={t('change.title')} onClose={onClose}>
      {filter ? (
        <FilterForm
          filter={filter}
          start={{ name: filter.name, shared: filter.shared, isDefault: filter.isDefault }}
          save={(choices) => keep(filter, choices)}
          onDone={onClose}
        />
      ) : null}
    </Dialog>
  );
}
