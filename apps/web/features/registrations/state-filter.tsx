import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type RegistrationStatus, registrationStatuses, statusLabels } from '#libs/registrations/domain/index.js';
import { FilterBar, SelectField } from '../../ui/index.js';

/** What is chosen stands in the address, so that going back and a saved link find it again. */
const FIELD = 'stand';

/** The state that is asked for, with the pages of that list. */
export function useStateFilter() {
  const [address, setAddress] = useSearchParams();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const status = registrationStatuses.find((one) => one === address.get(FIELD));
  return {
    status,
    cursor: cursors.at(-1),
    choose: (value: string) => {
      setCursors([]);
      setAddress(value ? { [FIELD]: value } : {}, { replace: true, preventScrollReset: true });
    },
    pages: (next: string | undefined) => ({
      onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
      onNext: next ? () => setCursors([...cursors, next]) : undefined,
    }),
  };
}

interface Props {
  readonly status: RegistrationStatus | undefined;
  readonly choose: (value: string) => void;
}

export function StateFilter({ status, choose }: Props): ReactNode {
  const { t } = useTranslation('watch');
  return (
    <FilterBar label={t('school.filter')} onClear={status ? () => choose('') : undefined}>
      <SelectField
        name={FIELD}
        label={t('column.state')}
        emptyLabel={t('school.all')}
        options={registrationStatuses.map((value) => ({ value, label: statusLabels[value] }))}
        value={status ?? ''}
        onChange={({ target }) => choose(target.value)}
      />
    </FilterBar>
  );
}
