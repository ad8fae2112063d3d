import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FilterList, filterListLabels, filterLists } from '#libs/filters/domain/index.js';
import { schoolYearOf } from '#libs/deadlines/domain/index.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import { Loading } from '../../ui/index.js';
import { filterAddress } from './filter-address.js';
import { type SavedFilter, useSavedFilters } from './saved-filters.js';

interface Props {
  /** of the page one is on: its filters come first */
  readonly list: FilterList;
  readonly current: SavedFilter | undefined;
  readonly onChosen: () => void;
}

/** All filters of this person and of colleagues, per page; each is a link. */
export function FilterChoiceList({ list, current, onChosen }: Props): ReactNode {
  const { t } = useTranslation('filters');
  const textOf = useProblemText();
  const { data, error } = useSavedFilters();
  if (error) return <p role="alert">{textOf(error).text}</p>;
  if (!data) return <Loading rows={3} />;
  if (data.items.length === 0) return <p className="est-secondary">{t('menu.empty')}</p>;
  const order = [list, ...filterLists.filter((each) => each !== list)];
  return order.map((each) => {
    const filters = data.items.filter((filter) => filter.list === each);
    if (filters.length === 0) return null;
    return (
      <div key={each}>
        <p className="est-filter-menu__list">{filterListLabels[each]}</p>
        <ul aria-label={filterListLabels[each]}>
          {filters.map((filter) => (
            <li key={filter.id}>
              <Link
                className="est-filter-menu__choice"
                to={filterAddress(filter, schoolYearOf(today()))}
                aria-current={filter.id === current?.id ? 'true' : undefined}
                onClick={onChosen}
              >
                <span className="est-filter-menu__name">{filter.name}</span> <Mark filter={filter} />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function Mark({ filter: { own, isDefault, shared } }: { filter: SavedFilter }): ReactNode {
  const { t } = useTranslation('filters');
  const marks = [own ? isDefault && t('mark.default') : t('mark.colleague'), own && shared && t('mark.shared')];
  return <span className="est-secondary">{marks.filter(Boolean).join(' ')}</span>;
}
