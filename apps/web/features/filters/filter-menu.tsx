import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type FilterList, sameParameters } from '#libs/filters/domain/index.js';
import { schoolYearOf } from '#libs/deadlines/domain/index.js';
import { usePermission } from '../../app/session/session.js';
import { today } from '../../app/today.js';
import { ChevronDownIcon, useDisclosure } from '../../ui/index.js';
import { FilterChoiceList } from './filter-choice-list.js';
import { parametersAt, plainAddress } from './filter-address.js';
import { SaveFilterDialog } from './filter-dialogs.js';
import { type SavedFilter, useSavedFilters } from './saved-filters.js';
import './filters.css';

/** Bewaarde filters: open one, keep what is chosen now, or go and tidy up. Beside the heading of each page that has filters. */
export function FilterMenu({ list }: { list: FilterList }): ReactNode {
  return usePermission('filters.keep') ? <Menu list={list} /> : null;
}

function Menu({ list }: { list: FilterList }): ReactNode {
  const { t } = useTranslation('filters');
  const [search] = useSearchParams();
  const [saving, setSaving] = useState(false);
  const { open, setOpen, holder, button } = useDisclosure<HTMLDivElement>();
  const panelId = useId();
  const { data } = useSavedFilters();
  const parameters = parametersAt(list, search, schoolYearOf(today()));
  const current = data?.items.find((each) => each.list === list && sameParameters(list, each.parameters, parameters));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="est-filter-menu">
      {current ? <Current filter={current} /> : null}
      <div ref={holder} className="est-filter-menu__holder">
        <button
          ref={button}
          type="button"
          className="ams-button ams-button--secondary"
          aria-expanded={open}
          aria-controls={panelId}
          onClick={() => setOpen(!open)}
        >
          {t('menu.button')} <ChevronDownIcon />
        </button>
        <div id={panelId} className="est-filter-menu__panel" hidden={!open}>
          {open ? (
            <>
              <FilterChoiceList list={list} current={current} onChosen={close} />
              <div className="est-filter-menu__foot">
                <button
                  type="button"
                  className="est-link-button"
                  onClick={() => {
                    close();
                    setSaving(true);
                  }}
                >
                  {t('menu.save')}
                </button>
                <Link className="ams-link" to="/bewaarde-filters" onClick={close}>
                  {t('menu.manage')}
                </Link>
              </div>
            </>
          ) : null}
        </div>
      </div>
      <SaveFilterDialog open={saving} onClose={() => setSaving(false)} {...{ list, parameters }} />
    </div>
  );
}

/** Which filter is on, and one click to be without. */
function Current({ filter: { list, name, isDefault } }: { filter: SavedFilter }): ReactNode {
  const { t } = useTranslation('filters');
  return (
    <span className="est-filter-menu__current">
      <span>
        {t('current.label')} <b>{name}</b>
        {isDefault ? <span className="est-secondary"> {t('mark.default')}</span> : null}
      </span>
      <Link className="ams-link" to={plainAddress(list, schoolYearOf(today()))}>
        {t('current.leave')}
      </Link>
    </span>
  );
}
