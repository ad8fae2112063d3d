import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ageOn, dutchAge, dutchDateWithDay, dutchDaysLeft } from '#libs/platform/domain/index.js';
import { today } from '../../app/today.js';
import type { DataColumn } from '../../ui/index.js';
import type { WatchEntry } from './watch.js';
import { WatchBadge, actorWord } from './watch-state.js';

type Column = DataColumn<WatchEntry>;

/** Columns of a list of children; `places` shows wijk and preschool, for who watches more than one. */
export function useWatchColumns(places: boolean, sortable: boolean): readonly Column[] {
  const { t } = useTranslation('watch');
  return useMemo(() => {
    const name: Column = {
      id: 'name',
      header: t('column.child'),
      card: 'title',
      sortable,
      cell: (entry) => <ChildLink entry={entry} />,
    };
    const age: Column = { id: 'age', header: t('column.age'), nowrap: true, cell: ({ bornOn }) => ageWords(bornOn) };
    const due: Column = {
      id: 'dueOn',
      header: t('column.due'),
      nowrap: true,
      sortable,
      cell: ({ dueOn }) => dutchDateWithDay(dueOn),
    };
    const left: Column = {
      id: 'left',
      header: t('column.daysLeft'),
      nowrap: true,
      align: 'end',
      cell: ({ dueOn, state }) =>
        state === 'open' || state === 'overdue' || state === 'too-young' ? dutchDaysLeft(today(), dueOn) : '',
    };
    const state: Column = {
      id: 'state',
      header: t('column.state'),
      card: 'badge',
      cell: (entry) => <WatchBadge entry={entry} />,
    };
    const next: Column = { id: 'next', header: t('column.next'), cell: ({ nextActor }) => actorWord(nextActor) };
    const wijk: Column = {
      id: 'wijk',
      header: t('column.wijk'),
      cell: ({ wijkName }) => wijkName ?? t('column.unknown'),
    };
    const preschool: Column = {
      id: 'preschool',
      header: t('column.preschool'),
      cell: ({ preschoolName }) => preschoolName ?? t('column.none'),
    };
    return places ? [name, age, due, left, state, next, wijk, preschool] : [name, age, due, left, state, next];
  }, [places, sortable, t]);
}

function ChildLink({ entry }: { entry: WatchEntry }): ReactNode {
  return (
    <Link className="ams-link" to={`/kinderen/${entry.pupilId}`}>
      <bdi>{entry.sortName}</bdi>
    </Link>
  );
}

const ageWords = (bornOn: string): string => dutchAge(ageOn(bornOn, today()));
