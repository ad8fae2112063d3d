import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dutchDate } from '#libs/platform/domain/index.js';
import { funnelLabels } from '#libs/registrations/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { Heading, Loading, type State } from '../../ui/index.js';
import { type Funnel, type FunnelStep, type Places, funnelQuery } from './figures.js';
import { figureAddress } from './use-figure-place.js';
import { SmallNumbers } from './small-numbers.js';
import './figures.css';

interface Props {
  readonly schoolYear: string;
  readonly places: Places;
  /** Each count opens its list; not for who sees numbers only. */
  readonly links: boolean;
}

/** From not registered to admitted: every child of the school year in one state, and what they are together. */
export function FunnelSection({ schoolYear, places, links }: Props): ReactNode {
  const { t } = useTranslation('figures');
  const { data, error, refetch } = useQuery(funnelQuery(schoolYear, places));
  return (
    <section className="est-surface est-stack" aria-labelledby="trechter">
      <Heading level={2} size="level-3" id="trechter">
        {t('funnel.title', { year: schoolYear })}
      </Heading>
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading rows={6} /> : null}
      {data ? <Steps funnel={data} places={places} links={links} /> : null}
    </section>
  );
}

const tones: Readonly<Record<FunnelStep['state'], State>> = {
  'too-young': 'held',
  open: 'waiting',
  overdue: 'late',
  registered: 'on-time',
  'in-review': 'on-time',
  admitted: 'on-time',
};

function Steps({ funnel, places, links }: { funnel: Funnel; places: Places; links: boolean }): ReactNode {
  const { t } = useTranslation('figures');
  const { total, steps, schoolYear } = funnel;
  const most = Math.max(1, ...steps.map(({ count }) => count ?? 0));
  const words = (count: number | undefined): string => count?.toLocaleString('nl-NL') ?? t('hidden');
  const toList = (state?: string): string | undefined =>
    links ? figureAddress('/cijfers/kinderen', schoolYear, places, state ? { stand: state } : {}) : undefined;
  return (
    <>
      <ul className="est-funnel">
        {steps.map(({ state, count }) => (
          <li key={state} className="est-funnel__step">
            <Words label={funnelLabels[state]} to={toList(state)} />
            <span className="est-funnel__count">{words(count)}</span>
            <span
              className={`est-funnel__bar est-funnel__bar--${tones[state]}`}
              style={{ inlineSize: `${(100 * (count ?? 0)) / most}%` }}
            />
          </li>
        ))}
        <li className="est-funnel__step est-funnel__step--total">
          <Words label={t('funnel.total')} to={toList()} />
          <span className="est-funnel__count">{words(total)}</span>
        </li>
      </ul>
      {funnel.suppressed ? <SmallNumbers countedOn={funnel.countedOn} /> : null}
      <p className="est-secondary est-text">
        {t('funnel.definition', { from: dutchDate(funnel.turnsFourFromOn), to: dutchDate(funnel.turnsFourToOn) })}
      </p>
    </>
  );
}

function Words({ label, to }: { label: string; to: string | undefined }): ReactNode {
  return (
    <span className="est-funnel__label">
      {to ? (
        <Link className="ams-link" to={to}>
          {label}
        </Link>
      ) : (
        label
      )}
    </span>
  );
}
