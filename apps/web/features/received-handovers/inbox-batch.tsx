import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ConfirmDialog, Dialog, SelectField } from '../../ui/index.js';
import { BatchResult } from '../handovers/batch/batch-result.js';
import { type Batch, useBatch } from '../handovers/batch/use-batch.js';
import { type InboxChoice, searchOf } from './inbox-filter.js';
import { colleaguesQuery, receivedBatchCalls, type ReceivedLine } from './received-handovers.js';
import type { InboxSelection } from './selection.js';

interface Props {
  readonly selection: InboxSelection;
  readonly filter: InboxChoice;
}

/** What is done with all that is ticked; who was left out is named afterwards. */
export function InboxBatch({ selection, filter }: Props): ReactNode {
  const { chosen, choose } = selection;
  const batch = useBatch(['received-handovers']);
  const [named, setNamed] = useState(chosen);
  const run: Run = async (act, call) => {
    setNamed(chosen);
    const { items } = await batch.run(act, [...chosen.keys()], call);
    // What is done needs no tick any more; the others stay, to be looked at.
    const settled = new Set(items.filter(({ outcome }) => outcome !== 'left-out').map(({ id }) => id));
    choose([...chosen.values()].filter(({ id }) => !settled.has(id)));
  };
  return (
    <>
      <BatchResult
        batch={batch}
        nameOf={(id) => named.get(id)?.pupilName ?? ''}
        linkOf={({ id }) => `/ontvangen/${id}${searchOf(filter)}`}
      />
      {chosen.size > 0 && !batch.progress ? <Bar {...{ chosen, run }} onNone={() => choose([])} /> : null}
    </>
  );
}

type Run = (act: 'accept' | 'assign', call: Parameters<Batch['run']>[2]) => Promise<void>;

interface BarProps {
  readonly chosen: ReadonlyMap<string, ReceivedLine>;
  readonly run: Run;
  readonly onNone: () => void;
}

function Bar({ chosen, run, onNone }: BarProps): ReactNode {
  const { t } = useTranslation('handoverBatch');
  const [asks, setAsks] = useState<'accept' | 'assign'>();
  const count = chosen.size;
  const close = () => setAsks(undefined);
  return (
    <div className="est-batch__bar" role="group" aria-label={t('bar')}>
      <span className="est-batch__count">{t('chosen', { count })}</span>
      <Button onClick={() => setAsks('accept')}>{t('act.acceptAll', { count })}</Button>
      <Button variant="secondary" onClick={() => setAsks('assign')}>
        {t('act.assign')}
      </Button>
      <Button variant="tertiary" onClick={onNone}>
        {t('none')}
      </Button>
      <ConfirmDialog
        open={asks === 'accept'}
        title={t('accept.title', { count })}
        confirmLabel={t('act.acceptAll', { count })}
        onConfirm={() => {
          close();
          void run('accept', receivedBatchCalls.accept);
        }}
        onCancel={close}
      >
        <p>{t('accept.text')}</p>
      </ConfirmDialog>
      <Dialog open={asks === 'assign'} title={t('assign.title', { count })} onClose={close}>
        <Assign
          ids={[...chosen.keys()]}
          onAssign={(personId) => {
            close();
            void run('assign', receivedBatchCalls.assign(personId));
          }}
        />
      </Dialog>
    </div>
  );
}

interface AssignProps {
  readonly ids: readonly string[];
  readonly onAssign: (personId: string | null) => void;
}

/** Colleagues of the school of the first; of another location of the same school some are left out, and named. */
function Assign({ ids: [first = ''], onAssign }: AssignProps): ReactNode {
  const { t } = useTranslation('handoverBatch');
  const { data } = useQuery(colleaguesQuery(first));
  const [person, setPerson] = useState('');
  const options = (data?.items ?? []).map(({ personId, name, role }) => ({
    value: personId,
    label: `${name} (${role})`,
  }));
  return (
    <div className="est-stack">
      <SelectField
        name="batch-assignee"
        label={t('assign.who')}
        emptyLabel={t('assign.nobody')}
        options={options}
        value={person}
        onChange={({ target }) => setPerson(target.value)}
      />
      <div>
        <Button onClick={() => onAssign(person || null)}>{t('act.assign')}</Button>
      </div>
    </div>
  );
}
