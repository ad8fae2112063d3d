import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { yearOf } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../../app/api/problem-text.js';
import { today } from '../../../app/today.js';
import { BarChart, EmptyState, FilterBar, Heading, Loading, PageHeading, SelectField } from '../../../ui/index.js';
import '../sending/sending.css';
import { type FeedbackSheet, sheetsQuery } from './feedback.js';

const YEARS = 3;

/** The yearly sheet of each own preschool: how often, whether the picture was right, and what schools wrote. No names. */
export function SheetsPage(): ReactNode {
  const { t } = useTranslation('handoverFeedback');
  const [asked, setAsked] = useState<string>();
  const { data, error, refetch } = useQuery(sheetsQuery(asked));
  const year = asked ?? data?.schoolYear ?? '';
  return (
    <div className="est-stack">
      <PageHeading
        title={t('sheets.title')}
        lead={t('sheets.lead')}
        back={{ to: '/overdrachten', label: t('sheets.back') }}
      />
      <FilterBar label={t('sheets.filter')}>
        <SelectField
          name="schoolYear"
          label={t('sheets.year')}
          options={lastYears(year).map((value) => ({ value, label: value }))}
          value={year}
          onChange={({ target }) => setAsked(target.value)}
        />
      </FilterBar>
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading rows={5} /> : null}
      {data?.items.length === 0 ? <EmptyState title={t('sheets.none')}>{t('sheets.noneText')}</EmptyState> : null}
      {data?.items.map((sheet) => (
        <Sheet key={sheet.locationId} sheet={sheet} />
      ))}
    </div>
  );
}

/** This school year and those before; what is shown now stands among them. */
function lastYears(shown: string): string[] {
  const first = yearOf(today());
  const years = Array.from({ length: YEARS + 1 }, (_, back) => `${first - back}-${first - back + 1}`);
  return [...new Set(shown ? [...years, shown] : years)].sort().reverse();
}

function Sheet({ sheet: { locationId, name, count, pictures, words } }: { sheet: FeedbackSheet }): ReactNode {
  const { t } = useTranslation('handoverFeedback');
  const rows = pictures.map((each) => ({
    id: each.picture,
    label: t(`picture.${each.picture}`),
    values: { times: each.count },
  }));
  return (
    <section className="est-surface est-stack" aria-labelledby={locationId}>
      <Heading level={2} size="level-3" id={locationId}>
        {name}
      </Heading>
      <p>{t('sheets.count', { count })}</p>
      <BarChart
        title={t('sheets.chart')}
        headingLevel={3}
        rowHeader={t('sheets.answer')}
        rows={rows}
        series={[{ key: 'times', label: t('sheets.times'), tone: 'now' }]}
        max={count}
      />
      {words.length > 0 ? (
        <>
          <Heading level={3} size="level-4">
            {t('sheets.words')}
          </Heading>
          {words.map((each, place) => (
            <blockquote key={place} className="est-way__quote">
              {each}
            </blockquote>
          ))}
        </>
      ) : null}
    </section>
  );
}
