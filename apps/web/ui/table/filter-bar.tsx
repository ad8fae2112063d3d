import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './data-table.css';

interface Props {
  /** "Kinderen filteren" */
  readonly label: string;
  /** Fields; each applies at once. */
  readonly children: ReactNode;
  /** "14 kinderen"; read aloud when it changes. */
  readonly result?: string | undefined;
  /** Absent when nothing is filtered. */
  readonly onClear?: (() => void) | undefined;
  /** Export and the like. */
  readonly actions?: ReactNode;
}

/** Filters above a table. */
export function FilterBar({ label, children, result, onClear, actions }: Props): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <search className="est-filter est-screen-only" aria-label={label}>
      <div className="est-filter__fields">{children}</div>
      <div className="est-filter__foot">
        <span role="status">{result}</span>
        {onClear ? (
          <button type="button" className="est-link-button" onClick={onClear}>
            {t('table.clearFilters')}
          </button>
        ) : null}
        {actions ? <span className="est-filter__actions">{actions}</span> : null}
      </div>
    </search>
  );
}
