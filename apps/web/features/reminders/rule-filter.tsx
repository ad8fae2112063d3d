import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { reminderOrigins } from '#libs/reminders/domain/index.js';
import { FilterBar, SelectField } from '../../ui/index.js';
import type { ReminderOrigin } from './reminders.js';

/** What is chosen stands in the address, beside the list, so that going back and a saved link find it again. */
const FIELD = 'regel';

interface Choice {
  readonly rule: ReminderOrigin | undefined;
  readonly choose: (value: string) => void;
}

export function useRuleFilter(): Choice {
  const [address, setAddress] = useSearchParams();
  const rule = reminderOrigins.find((one) => one === address.get(FIELD));
  const choose = (value: string): void => {
    const next = new URLSearchParams(address);
    if (value) next.set(FIELD, value);
    else next.delete(FIELD);
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  return { rule, choose };
}

export function RuleFilter({ rule, choose }: Choice): ReactNode {
  const { t } = useTranslation('reminders');
  return (
    <FilterBar label={t('filter.label')} onClear={rule ? () => choose('') : undefined}>
      <SelectField
        name={FIELD}
        label={t('column.why')}
        emptyLabel={t('filter.all')}
        options={reminderOrigins.map((value) => ({ value, label: t(`rule.${value}`) }))}
        value={rule ?? ''}
        onChange={({ target }) => choose(target.value)}
      />
    </FilterBar>
  );
}
