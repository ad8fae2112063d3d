import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { handoverStatuses } from '#libs/handovers/domain/index.js';
import { FilterBar, SelectField } from '../../ui/index.js';
import type { HandoverFilter } from './handovers.js';

/** What is chosen stands in the address, so that going back and a saved link find it again. */
const FIELD = 'stand';
const UNOPENED = 'ongeopend';

interface Choice {
  readonly chosen: string;
  readonly filter: HandoverFilter;
  readonly choose: (value: string) => void;
}

export function useHandoversFilter(onChoose: () => void): Choice {
  const [address, setAddress] = useSearchParams();
  const asked = address.get(FIELD);
  const status = handoverStatuses.find((one) => one === asked);
  const unopened = asked === UNOPENED;
  const choose = (value: string): void => {
    setAddress(value ? { [FIELD]: value } : {}, { replace: true });
    onChoose();
  };
  const filter = { ...(status && { status }), ...(unopened && { unopened }) };
  return { chosen: status ?? (unopened ? UNOPENED : ''), filter, choose };
}

/** By state, or what a school has not opened yet. */
export function HandoversFilter({ chosen, choose }: Choice): ReactNode {
  const { t } = useTranslation('handovers');
  const states = handoverStatuses.map((value) => ({ value, label: t(`status.${value}`) }));
  return (
    <FilterBar label={t('list.filter')} onClear={chosen ? () => choose('') : undefined}>
      <SelectField
        name={FIELD}
        label={t('column.status')}
        emptyLabel={t('list.all')}
        options={[{ value: UNOPENED, label: t('list.unopened') }, ...states]}
        value={chosen}
        onChange={({ target }) => choose(target.value)}
      />
    </FilterBar>
  );
}
