import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, ErrorState, Heading, ProgressWithCount } from '../../../ui/index.js';
import type { BatchItem } from './batch-run.js';
import type { Batch, BatchOutcome } from './use-batch.js';
import './batch.css';

interface Props {
  readonly batch: Batch;
  readonly nameOf: (id: string) => string;
  /** where the one that was left out can be mended */
  readonly linkOf: (item: BatchItem) => string | undefined;
}

/** How far it is, with a way to stop; then what was done, and by name who was left out and why. */
export function BatchResult({ batch, ...rest }: Props): ReactNode {
  const { t } = useTranslation('handoverBatch');
  const { act, progress, outcome, stop, clear } = batch;
  if (act && progress) {
    return (
      <div className="est-surface est-stack">
        <ProgressWithCount label={t(`busy.${act}`)} {...progress} unit={t('unit')} />
        <div>
          <Button variant="tertiary" onClick={stop}>
            {t('stop')}
          </Button>
        </div>
      </div>
    );
  }
  return outcome ? <Outcome key={outcome.act} outcome={outcome} onClose={clear} {...rest} /> : null;
}

type OutcomeProps = Omit<Props, 'batch'> & { readonly outcome: BatchOutcome; readonly onClose: () => void };

function Outcome({ outcome, onClose, ...rest }: OutcomeProps): ReactNode {
  const { t } = useTranslation('handoverBatch');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [outcome]);
  const { act, items, left, problem } = outcome;
  const of = (which: BatchItem['outcome']) => items.filter((item) => item.outcome === which);
  const remarks = of('done').filter(({ reason }) => reason);
  return (
    <section className="est-surface est-stack" aria-labelledby="batch-outcome">
      <Heading level={2} size="level-3" id="batch-outcome" ref={heading} tabIndex={-1}>
        {t(`done.${act}`, { count: of('done').length })}
      </Heading>
      {of('already').length > 0 ? <p>{t(`already.${act}`, { count: of('already').length })}</p> : null}
      {problem ? <ErrorState problem={problem} headingLevel={3} /> : null}
      {left > 0 ? <p>{t('left', { count: left })}</p> : null}
      <Named title={t('leftOut', { count: of('left-out').length })} items={of('left-out')} {...rest} />
      <Named title={t('remarks', { count: remarks.length })} items={remarks} {...rest} />
      <div>
        <Button variant="secondary" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </section>
  );
}

type NamedProps = Omit<Props, 'batch'> & { readonly title: string; readonly items: readonly BatchItem[] };

function Named({ title, items, nameOf, linkOf }: NamedProps): ReactNode {
  if (items.length === 0) return null;
  return (
    <div>
      <Heading level={3} size="level-4">
        {title}
      </Heading>
      <ul className="est-batch__list">
        {items.map((item) => (
          <li key={item.id}>
            <Name name={nameOf(item.id)} to={linkOf(item)} />
            <span>{item.reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Name({ name, to }: { name: string; to: string | undefined }): ReactNode {
  return to ? (
    <Link className="ams-link" to={to}>
      <bdi>{name}</bdi>
    </Link>
  ) : (
    <b>
      <bdi>{name}</bdi>
    </b>
  );
}
