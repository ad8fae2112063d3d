import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemState } from '../../../app/api/problem-text.js';
import { Button, Heading, Loading } from '../../../ui/index.js';
import { type CheckedHandover, batchCalls } from './batch-calls.js';
import './batch.css';

interface Props {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onClose: () => void;
}

/** Per child what is still missing, each a link to where it is mended. */
export function CheckResult({ ids, nameOf, onClose }: Props): ReactNode {
  const { t } = useTranslation('handoverBatch');
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['handovers', 'check', ids],
    queryFn: () => batchCalls.check(ids),
    staleTime: 0,
  });
  useEffect(() => heading.current?.focus(), []);
  const open = (data ?? []).filter(({ missing, needs }) => missing.length > 0 || needs.length > 0);
  const ready = (data?.length ?? 0) - open.length;
  return (
    <section className="est-surface est-stack" aria-labelledby="batch-check">
      <Heading level={2} size="level-3" id="batch-check" ref={heading} tabIndex={-1}>
        {data ? t('check.title', { count: open.length }) : t('check.busy')}
      </Heading>
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading rows={3} /> : null}
      {ready > 0 ? <p>{t('check.ready', { count: ready })}</p> : null}
      {open.length > 0 ? (
        <ul className="est-batch__list">
          {open.map((one) => (
            <Missing key={one.handoverId} checked={one} name={nameOf(one.handoverId)} />
          ))}
        </ul>
      ) : null}
      <div>
        <Button variant="secondary" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </section>
  );
}

function Missing({
  checked: { handoverId, status, missing, needs },
  name,
}: {
  checked: CheckedHandover;
  name: string;
}) {
  const { t } = useTranslation('handoverBatch');
  const to = `/overdrachten/${handoverId}`;
  // What is needed of parents comes after the text lies before them.
  const next = status === 'draft' ? [] : needs;
  return (
    <li>
      <Link className="ams-link" to={to}>
        <bdi>{name}</bdi>
      </Link>
      <ul className="est-batch__needs">
        {missing.map(({ section, title, count }) => (
          <li key={section}>
            <Link className="ams-link" to={`${to}/${section}`}>
              {t('check.section', { title, count })}
            </Link>
          </li>
        ))}
        {next.map(({ code, reason }) => (
          <li key={`${code} ${reason}`}>{reason}</li>
        ))}
        {status === 'draft' && missing.length === 0 ? <li>{t('check.present')}</li> : null}
      </ul>
    </li>
  );
}
