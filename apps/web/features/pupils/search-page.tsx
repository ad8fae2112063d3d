import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ageOn, dutchAge, dutchDate } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import {
  DataTable,
  DateField,
  EmptyState,
  FilterBar,
  PageHeading,
  TextField,
  checkDateText,
  type DataColumn,
} from '../../ui/index.js';
import { ChildLink } from './child-link.js';
import { PupilTasks } from './pupil-tasks.js';
import { searchQuery, type PupilLine } from './pupils.js';

/** Kinderen: all children in sight by name, narrowed by name and birth date. */
export function SearchPage(): ReactNode {
  const { t } = useTranslation('pupils');
  const columns = useColumns();
  const search = useSearch();
  const { data, error, refetch } = useQuery(searchQuery(search.asked));
  return (
    <div className="est-stack">
      <PageHeading title={t('search.title')} lead={t('search.lead')} />
      <PupilTasks />
      <FilterBar label={t('search.filter')} onClear={search.used ? search.clear : undefined}>
        <TextField
          label={t('search.name')}
          name="text"
          autoComplete="off"
          value={search.text}
          onChange={(event) => search.setText(event.target.value)}
        />
        <DateField label={t('search.bornOn')} name="bornOn" value={search.born} onChange={search.setBorn} />
      </FilterBar>
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('search.title')}
          hideCaption
          order="name"
          columns={columns}
          rows={data?.items}
          rowId={({ id }) => id}
          pages={search.pages(data?.nextCursor)}
          empty={<EmptyState title={t('search.none')}>{t('search.noneText')}</EmptyState>}
        />
      )}
    </div>
  );
}

function useSearch() {
  const [text, setText] = useState('');
  const [born, setBorn] = useState('');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const name = useDeferredValue(text.trim());
  const day = checkDateText(born);
  const bornOn = 'on' in day ? day.on : undefined;
  const fromStart = (set: (value: string) => void) => (value: string) => {
    setCursors([]);
    set(value);
  };
  return {
    text,
    born,
    setText: fromStart(setText),
    setBorn: fromStart(setBorn),
    used: text !== '' || born !== '',
    asked: {
      withLeft: false,
      ...(name && { text: name }),
      ...(bornOn && { bornOn }),
      ...(cursors.at(-1) && { cursor: cursors.at(-1) }),
    },
    clear: () => {
      setCursors([]);
      setText('');
      setBorn('');
    },
    pages: (next: string | undefined) => ({
      onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
      onNext: next ? () => setCursors([...cursors, next]) : undefined,
    }),
  };
}

function useColumns(): readonly DataColumn<PupilLine>[] {
  const { t } = useTranslation('pupils');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('column.name'),
        card: 'title',
        cell: ({ id, sortName }) => <ChildLink {...{ pupilId: id, name: sortName }} />,
      },
      { id: 'bornOn', header: t('column.bornOn'), nowrap: true, cell: ({ bornOn }) => dutchDate(bornOn) },
      { id: 'age', header: t('column.age'), nowrap: true, cell: ({ bornOn }) => dutchAge(ageOn(bornOn, today())) },
      { id: 'preschool', header: t('column.preschool'), cell: ({ preschoolName }) => preschoolName ?? '' },
      { id: 'wijk', header: t('column.wijk'), cell: ({ wijkName }) => wijkName ?? '' },
    ],
    [t],
  );
}
