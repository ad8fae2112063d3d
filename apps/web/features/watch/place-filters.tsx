import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/index.js';
import type { PlaceFilter, WatchFilterState } from './use-watch-filter.js';
import { figuresQuery, wijkenQuery, type Grouping } from './watch.js';

interface Props {
  readonly state: WatchFilterState;
  readonly region: boolean;
}

/** Narrow the list to a wijk, preschool, board or school: only those that have children in sight. */
export function PlaceFilters({ state, region }: Props): ReactNode {
  const { t } = useTranslation('watch');
  const { data: wijken } = useQuery({ ...wijkenQuery, enabled: region });
  const wijkOptions = (wijken?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {region ? (
        <SelectField
          label={t('chart.wijk')}
          name="wijkId"
          value={state.filter.wijkId ?? ''}
          emptyLabel={t('list.everywhere')}
          options={wijkOptions}
          onChange={(event) => state.setPlace('wijkId', event.target.value)}
        />
      ) : null}
      {region ? <GroupField state={state} by="preschool" name="preschoolLocationId" /> : null}
      {region ? <GroupField state={state} by="board" name="boardId" /> : null}
      <GroupField state={state} by="school" name="schoolLocationId" />
    </>
  );
}

function GroupField({ state, by, name }: { state: WatchFilterState; by: Grouping; name: PlaceFilter }): ReactNode {
  const { t } = useTranslation('watch');
  const { data } = useQuery(figuresQuery(by, state.filter.weeks));
  const options = (data?.items ?? []).flatMap(({ groupId, groupName }) =>
    groupId ? [{ value: groupId, label: groupName }] : [],
  );
  return (
    <SelectField
      label={t(`chart.${by}`)}
      name={name}
      value={state.filter[name] ?? ''}
      emptyLabel={t('list.everywhere')}
      options={options}
      onChange={(event) => state.setPlace(name, event.target.value)}
    />
  );
}
