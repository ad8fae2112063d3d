import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../../app/session/session.js';
import { Button, ConfirmDialog } from '../../../ui/index.js';
import type { HandoverSummary } from '../handovers.js';
import { batchCalls } from './batch-calls.js';
import { BatchResult } from './batch-result.js';
import { CheckResult } from './check-result.js';
import { ShareDialog } from './share-form.js';
import { type Batch, useBatch } from './use-batch.js';
import './batch.css';

interface Props {
  /** as they were ticked, also when the list shows others by now */
  readonly chosen: ReadonlyMap<string, HandoverSummary>;
  readonly onChoose: (chosen: ReadonlyMap<string, HandoverSummary>) => void;
}

/** What can be done with the children that are ticked: check, fill in together, lay before parents, send. */
export function SenderBatch({ chosen, onChoose }: Props): ReactNode {
  const batch = useBatch(['handovers']);
  const [checked, setChecked] = useState<readonly string[]>();
  // Whoever was left out keeps a name, also when the choice has changed.
  const [named, setNamed] = useState(chosen);
  const nameOf = (id: string): string => (chosen.get(id) ?? named.get(id))?.pupilName ?? '';
  const start: Start = async (act, call) => {
    setNamed(chosen);
    setChecked(undefined);
    const { items } = await batch.run(act, [...chosen.keys()], call);
    if (act !== 'send') return;
    // What went needs no tick any more; the others stay, to be looked at.
    const gone = new Set(items.filter(({ outcome }) => outcome !== 'left-out').map(({ id }) => id));
    onChoose(new Map([...chosen].filter(([id]) => !gone.has(id))));
  };
  const check = (): void => {
    setNamed(chosen);
    batch.clear();
    setChecked([...chosen.keys()]);
  };
  return (
    <>
      <BatchResult batch={batch} nameOf={nameOf} linkOf={({ id }) => `/overdrachten/${id}`} />
      {checked ? <CheckResult ids={checked} nameOf={nameOf} onClose={() => setChecked(undefined)} /> : null}
      {chosen.size > 0 ? <Bar {...{ chosen, batch, start, check }} onNone={() => onChoose(new Map())} /> : null}
    </>
  );
}

type Start = (...[act, call]: [Parameters<Batch['run']>[0], Parameters<Batch['run']>[2]]) => Promise<void>;

interface BarProps extends Pick<Props, 'chosen'> {
  readonly onNone: () => void;
  readonly batch: Batch;
  readonly start: Start;
  readonly check: () => void;
}

function Bar({ chosen, batch, start, check, onNone }: BarProps): ReactNode {
  const { t } = useTranslation('handoverBatch');
  const mayWrite = usePermission('handovers.write');
  const [asks, setAsks] = useState<'send' | 'share'>();
  const count = chosen.size;
  const busy = batch.progress !== undefined;
  const unless = (action: () => void) => () => (busy ? undefined : action());
  const isPeuter = [...chosen.values()].some(({ form }) => form === 'peuterestafette');
  if (!mayWrite) return null;
  return (
    <div className="est-batch__bar" role="group" aria-label={t('bar')}>
      <span className="est-batch__count">{t('chosen', { count })}</span>
      <Button variant="secondary" onClick={unless(check)}>
        {t('act.check')}
      </Button>
      <Button variant="secondary" onClick={unless(() => setAsks('share'))}>
        {t('act.share')}
      </Button>
      <Button variant="secondary" onClick={unless(() => void start('present', batchCalls.present))}>
        {t('act.present')}
      </Button>
      <Button aria-busy={busy || undefined} onClick={unless(() => setAsks('send'))}>
        {t('act.send')}
      </Button>
      <Button variant="tertiary" onClick={unless(onNone)}>
        {t('none')}
      </Button>
      <ShareDialog
        open={asks === 'share'}
        form={isPeuter ? 'peuterestafette' : 'extra-ondersteuning'}
        count={count}
        onShare={(answers) => {
          setAsks(undefined);
          void start('share', batchCalls.share(answers));
        }}
        onClose={() => setAsks(undefined)}
      />
      <ConfirmDialog
        open={asks === 'send'}
        title={t('send.title', { count })}
        confirmLabel={t('act.send')}
        onConfirm={() => {
          setAsks(undefined);
          void start('send', batchCalls.send);
        }}
        onCancel={() => setAsks(undefined)}
      >
        <p>{t('send.text')}</p>
      </ConfirmDialog>
    </div>
  );
}
