import type { ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import type { FilterList } from '#libs/filters/domain/index.js';
import { schoolYearOf } from '#libs/deadlines/domain/index.js';
import { usePermission } from '../../app/session/session.js';
import { today } from '../../app/today.js';
import { Loading } from '../../ui/index.js';
import { filterAddress } from './filter-address.js';
import { useSavedFilters } from './saved-filters.js';

interface Props {
  readonly list: FilterList;
  readonly children: ReactNode;
}

/**
 * A page that is opened with nothing in its address opens with the default filter, when there is one. Until that is known
 * nothing is shown: a list that changes under somebody's hand leads to the wrong child.
 */
export function WithDefaultFilter({ list, children }: Props): ReactNode {
  const [search] = useSearchParams();
  const bare = usePermission('filters.keep') && search.size === 0;
  const { data, isPending } = useSavedFilters(bare);
  if (!bare) return children;
  if (isPending) return <Loading rows={8} heading />;
  const filter = data?.items.find((each) => each.own && each.isDefault && each.list === list);
  return filter ? <Navigate to={filterAddress(filter, schoolYearOf(today()))} replace /> : children;
}
