import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../app/api/problem-text.js';
import { Button, SelectField, useNotify } from '../../ui/index.js';
import { colleaguesQuery, receivedActs, useReceivedAct, type ReceivedHandover } from './received-handovers.js';

/** Who takes it up. Chosen first and then confirmed: with the arrow keys a list passes every name. */
export function AssignForm({ handover: { id, assigneeId } }: { handover: ReceivedHandover }): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const { data } = useQuery(colleaguesQuery(id));
  const [chosen, setChosen] = useState<string>();
  const { busy, assign } = useAssign(id);
  const value = chosen ?? assigneeId ?? '';
  const options = (data?.items ?? []).map(({ personId, name, role }) => ({
    value: personId,
    label: `${name} (${role})`,
  }));
  const save = () => void assign(value || null, options.find((option) => option.value === value)?.label ?? '');
  return (
    <div className="est-dossier__assign">
      <SelectField
        name="assignee"
        label={t('assign.label')}
        emptyLabel={t('assign.nobody')}
        options={options}
        value={value}
        onChange={(event) => setChosen(event.target.value)}
      />
      {value === (assigneeId ?? '') ? null : (
        <Button variant="secondary" aria-busy={busy} onClick={save}>
          {t('assign.do')}
        </Button>
      )}
    </div>
  );
}

function useAssign(id: string) {
  const { t } = useTranslation('receivedHandovers');
  const notify = useNotify();
  const textOf = useProblemText();
  const { mutateAsync, isPending } = useReceivedAct(id, receivedActs.assign);
  const assign = async (personId: string | null, name: string): Promise<void> => {
    if (isPending) return;
    try {
      await mutateAsync([personId]);
      notify({ text: personId ? t('assign.done', { name }) : t('assign.cleared') });
    } catch (error) {
      notify({ text: t('assign.failed', { reason: textOf(error).text }) });
    }
  };
  return { busy: isPending, assign };
}
