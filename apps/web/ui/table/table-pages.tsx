import { Button } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NextIcon, PreviousIcon } from '../icons.js';

export interface Pages {
  /** Absent on the first page. */
  readonly onPrevious?: (() => void) | undefined;
  /** Absent on the last page. */
  readonly onNext?: (() => void) | undefined;
  /** "Rij 51 tot en met 100 van 400" */
  readonly summary?: string;
}

/** Keyset pages: previous and next, no numbers. A direction that leads nowhere is not there. */
export function TablePages({ onPrevious, onNext, summary }: Pages): ReactNode {
  const { t } = useTranslation('ui');
  if (!onPrevious && !onNext && !summary) return null;
  return (
    <nav className="est-pages est-screen-only" aria-label={t('table.pages')}>
      <span className="est-secondary" role="status">
        {summary}
      </span>
      <span className="est-pages__buttons">
        {onPrevious ? (
          <Button variant="secondary" onClick={onPrevious}>
            <PreviousIcon /> {t('table.previous')}
          </Button>
        ) : null}
        {onNext ? (
          <Button variant="secondary" onClick={onNext}>
            {t('table.next')} <NextIcon />
          </Button>
        ) : null}
      </span>
    </nav>
  );
}
