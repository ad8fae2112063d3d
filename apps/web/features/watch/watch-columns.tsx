import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ageOn, dutchAge, dutchDateWithDay, dutchDaysLeft } from '#libs/platform/domain/index.js';
import {
  type OverviewList,
  doubleLabel,
  doubleRegistrationOf,
  statusLabels,
} from '#libs/registrations/domain/index.js';
import { today } from '../../app/today.js';
import { StateBadge, type DataColumn } from '../../ui/index.js';
import { ChildLink } from '../pupils/child-link.js';
import { LastTalk } from '../talks/last-talk.js';
import type { WatchEntry } from './watch.js';
import { WatchBadge, actorWord } from './watch-state.js';

type Column = DataColumn<WatchEntry>;

/** Columns of one of the lists of who watches more than one school or preschool. */
export function useWatchColumns(list: OverviewList, sortable = true): readonly Column[] {
  const { t } = useTranslation('watch');
  return useMemo(() => {
    const name: Column = {
      id: 'name',
      header: t('column.child'),
      card: 'title',
      sortable,
      cell: ({ pupilId, sortName }) => <ChildLink {...{ pupilId, name: sortName }} />,
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
    const spoken: Column = {
      id: 'spoken',
      header: t('column.spoken'),
      cell: ({ lastTalk }) => <LastTalk talk={lastTalk} />,
    };
    const schools: Column = {
      id: 'schools',
      header: t('column.schools'),
      cell: ({ registrations }) => registrations.map((each) => <SchoolLine key={each.id} registration={each} />),
    };
    const double: Column = {
      id: 'double',
      header: t('column.double'),
      card: 'badge',
      cell: (entry) => <DoubleBadge entry={entry} />,
    };
    if (list === 'double') return [name, age, schools, double, next, preschool];
    if (list === 'lost') return [name, due, left, next, spoken, wijk, preschool];
    return [name, age, due, left, state, next, wijk, preschool];
  }, [list, sortable, t]);
}

function SchoolLine({ registration }: { registration: WatchEntry['registrations'][number] }): ReactNode {
  const { preference, schoolName, status } = registration;
  return (
    <div>
      {preference}. {schoolName} <span className="est-secondary">({statusLabels[status]})</span>
    </div>
  );
}

/** One first preference is as it should be; two, or none, is something to ask. */
function DoubleBadge({ entry: { registrations, firstPreferences } }: { entry: WatchEntry }): ReactNode {
  return (
    <StateBadge state={firstPreferences === 1 ? 'held' : 'this-week'}>
      {doubleLabel(doubleRegistrationOf(registrations))}
    </StateBadge>
  );
}

const ageWords = (bornOn: string): string => dutchAge(ageOn(bornOn, today()));
