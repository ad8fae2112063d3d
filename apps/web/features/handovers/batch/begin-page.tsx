import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FormKind, formKindLabels, formKinds } from '#libs/forms/domain/index.js';
import { ProblemState } from '../../../app/api/problem-text.js';
import { Button, DataTable, EmptyState, FilterBar, PageHeading, SelectField, TextField } from '../../../ui/index.js';
import { searchQuery } from '../../pupils/pupils.js';
import { batchCalls } from './batch-calls.js';
import { BatchResult } from './batch-result.js';
import { useChildColumns } from './child-columns.js';
import { type ChosenChildren, useChosenChildren } from './use-chosen-children.js';
import { type Batch, useBatch } from './use-batch.js';
import './batch.css';

/** Begins a form for a group at once. A child that has one already keeps it, and is named. */
export function BeginPage(): ReactNode {
  const { t } = useTranslation('handoverBatch');
  const [text, setText] = useState('');
  const [form, setForm] = useState<FormKind>('peuterestafette');
  const children = useChosenChildren();
  const batch = useBatch(['handovers']);
  const [named, setNamed] = useState(children.chosen);
  const begin = async (): Promise<void> => {
    setNamed(children.chosen);
    await batch.run('begin', [...children.chosen.keys()], batchCalls.begin(form));
    children.clear();
  };
  return (
    <div className="est-stack">
      <PageHeading
        title={t('begin.title')}
        lead={t('begin.lead')}
        back={{ to: '/overdrachten', label: t('begin.back') }}
      />
      <Begun batch={batch} named={named} />
      <FilterBar label={t('begin.filter')} onClear={text ? () => setText('') : undefined}>
        <TextField
          label={t('begin.name')}
          name="text"
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <SelectField
          name="form"
          label={t('begin.form')}
          options={formKinds.map((value) => ({ value, label: formKindLabels[value] }))}
          value={form}
          onChange={({ target }) => setForm(formKinds.find((kind) => kind === target.value) ?? form)}
        />
      </FilterBar>
      <Bar batch={batch} children={children} onBegin={() => void begin()} />
      <Children key={text.trim()} name={text.trim()} children={children} />
    </div>
  );
}

function Begun({ batch, named }: { batch: Batch; named: ReadonlyMap<string, string> }): ReactNode {
  const { t } = useTranslation('handoverBatch');
  return (
    <>
      <BatchResult
        batch={batch}
        nameOf={(id) => named.get(id) ?? ''}
        linkOf={({ handoverId, id }) => (handoverId ? `/overdrachten/${handoverId}` : `/kinderen/${id}`)}
      />
      {batch.outcome ? (
        <Link className="ams-link" to="/overdrachten?stand=draft">
          {t('begin.toList')}
        </Link>
      ) : null}
    </>
  );
}

interface BarProps {
  readonly batch: Batch;
  readonly children: ChosenChildren;
  readonly onBegin: () => void;
}

function Bar({ batch, children: { chosen, clear }, onBegin }: BarProps): ReactNode {
  const { t } = useTranslation('handoverBatch');
  if (chosen.size === 0 || batch.progress) return null;
  return (
    <div className="est-batch__bar" role="group" aria-label={t('bar')}>
      <span className="est-batch__count">{t('children', { count: chosen.size })}</span>
      <Button onClick={onBegin}>{t('act.begin', { count: chosen.size })}</Button>
      <Button variant="tertiary" onClick={clear}>
        {t('none')}
      </Button>
    </div>
  );
}

/** Children of one's own preschool by name; a page shows some, and those that are ticked elsewhere stay ticked. */
function Children({ name, children }: { name: string; children: ChosenChildren }): ReactNode {
  const { t } = useTranslation('handoverBatch');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const asked = { withLeft: false, ...(name && { text: name }), ...(cursor && { cursor }) };
  const { data, error, refetch } = useQuery(searchQuery(asked));
  const columns = useChildColumns();
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  const next = data?.nextCursor;
  return (
    <DataTable
      caption={t('begin.title')}
      hideCaption
      order="name"
      columns={columns}
      rows={data?.items}
      rowId={({ id }) => id}
      selection={children.selectionOf(data?.items ?? [])}
      pages={{
        onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
        onNext: next ? () => setCursors([...cursors, next]) : undefined,
      }}
      empty={<EmptyState title={t('begin.nobody')}>{t('begin.nobodyText')}</EmptyState>}
    />
  );
}
