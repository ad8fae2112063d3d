import { Skeleton } from '@amsterdam/design-system-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Shapes of what is coming, from 300 ms on: a short wait shows nothing, a long one never a blank page. */
export function Loading({ rows = 4, heading = false }: { rows?: number; heading?: boolean }): ReactNode {
  const { t } = useTranslation('ui');
  const late = useAfter(300);
  return (
    <div role="status">
      <span className="ams-visually-hidden">{late ? t('loading') : ''}</span>
      {late ? (
        <Skeleton>
          {heading ? <Skeleton.Heading /> : null}
          <Skeleton.Paragraph lines={rows} />
        </Skeleton>
      ) : null}
    </div>
  );
}

export function useAfter(ms: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return passed;
}
