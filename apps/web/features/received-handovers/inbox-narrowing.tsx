import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FilterBar, SelectField } from '../../ui/index.js';
import { type InboxChoice, searchOf, triageOrder } from './inbox-filter.js';
import { sendersQuery } from './received-handovers.js';

const FIRST = 'first';

interface FieldProps {
  readonly choice: InboxChoice;
  readonly go: (next: InboxChoice) => void;
}

/** Narrows the list by what the preschool asks attention for and by preschool, or puts what asks attention first. */
export function InboxNarrowing({ choice }: Pick<FieldProps, 'choice'>): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const navigate = useNavigate();
  const { filter, ...narrowed } = choice;
  const go = (next: InboxChoice): void => void navigate(`/ontvangen${searchOf(next)}`, { replace: true });
  const isNarrowed = Object.keys(narrowed).length > 0;
  const { data } = useQuery(sendersQuery);
  if (!data?.items.length && !isNarrowed) return null;
  return (
    <FilterBar label={t('narrow.label')} onClear={isNarrowed ? () => go({ filter }) : undefined}>
      <AttentionField choice={choice} go={go} />
      <SenderField choice={choice} go={go} />
    </FilterBar>
  );
}

function AttentionField({ choice: { filter, triage, byTriage, ...sender }, go }: FieldProps): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const choose = (value: string): void => {
    const only = triageOrder.find((each) => each === value);
    const narrowed = only ? { triage: only } : {};
    go({ filter, ...sender, ...(value === FIRST ? { byTriage: true } : narrowed) });
  };
  return (
    <SelectField
      name="attention"
      label={t('narrow.attention')}
      emptyLabel={t('narrow.latest')}
      options={[
        { value: FIRST, label: t('narrow.first') },
        ...triageOrder.map((value) => ({ value, label: t(`narrow.${value}`) })),
      ]}
      value={triage ?? (byTriage ? FIRST : '')}
      onChange={({ target }) => choose(target.value)}
    />
  );
}

/** There is something to choose once there are two. */
function SenderField({ choice: { senderLocationId = '', ...rest }, go }: FieldProps): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const { data } = useQuery(sendersQuery);
  const senders = data?.items ?? [];
  if (senders.length < 2 && !senderLocationId) return null;
  return (
    <SelectField
      name="sender"
      label={t('narrow.sender')}
      emptyLabel={t('narrow.everySender')}
      options={senders.map(({ locationId, name, count }) => ({ value: locationId, label: `${name} (${count})` }))}
      value={senderLocationId}
      onChange={({ target }) => go(target.value ? { ...rest, senderLocationId: target.value } : rest)}
    />
  );
}
