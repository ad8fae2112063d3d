import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { State } from './states.js';
import './stat-tile.css';

interface Props {
  readonly label: string;
  /** A number, or words in its place. */
  readonly value: number | string;
  /** Colours the edge; the label carries the meaning. */
  readonly state?: State;
  readonly hint?: ReactNode;
  /** The list that the number stands for. */
  readonly to?: string;
}

/** One number that opens its list. */
export function StatTile({ label, value, state, hint, to }: Props): ReactNode {
  const shown = typeof value === 'number' ? value.toLocaleString('nl-NL') : value;
  return (
    <div className={`est-tile est-tile--${state ?? 'plain'}`}>
      <div className="est-tile__label">
        {to ? (
          <Link className="est-tile__link" to={to}>
            {label}
          </Link>
        ) : (
          label
        )}
      </div>
      <div className="est-tile__value">{shown}</div>
      {hint ? <div className="est-tile__hint">{hint}</div> : null}
    </div>
  );
}

/** A row of tiles that folds on a phone. */
export function StatTiles({ children }: { children: ReactNode }): ReactNode {
  return <div className="est-tiles">{children}</div>;
}
