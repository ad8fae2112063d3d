import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../app/api/problem-text.js';
import { Loading, StateBadge, type State } from '../../ui/index.js';
import { differencesQuery, type FormDifference } from './form-versions.js';

const states: Record<FormDifference['kind'], State> = {
  added: 'on-time',
  removed: 'late',
  moved: 'waiting',
  changed: 'this-week',
};

/** What this version does differently from the one in force, by section. */
export function VersionDifferences({ id }: { id: string }): ReactNode {
  const { t } = useTranslation('formVersions');
  const { data, error, refetch } = useQuery(differencesQuery(id));
  const places = [...new Set(data?.items.map(({ place }) => place))];
  return (
    <section className="est-surface est-stack" aria-labelledby="verschillen">
      <h2 id="verschillen" className="ams-heading ams-heading--3">
        {t('differences.title')}
      </h2>
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading rows={3} /> : null}
      {data ? (
        <p className="est-secondary">
          {data.comparedWith ? t('differences.lead', { version: data.comparedWith }) : t('differences.first')}
        </p>
      ) : null}
      {data?.comparedWith && places.length === 0 ? <p>{t('differences.none')}</p> : null}
      {places.map((place) => (
        <div key={place}>
          <h3 className="ams-heading ams-heading--4">{place}</h3>
          <ul className="est-differences">
            {data?.items
              .filter((item) => item.place === place)
              .map(({ kind, words }) => (
                <li key={words}>
                  <StateBadge state={states[kind]}>{t(`differences.${kind}`)}</StateBadge>
                  <span>{words}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
