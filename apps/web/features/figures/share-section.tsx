import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemState } from '../../app/api/problem-text.js';
import { BarChart, Heading, Loading, SelectField, type BarRow } from '../../ui/index.js';
import {
  type GroupShare,
  type Grouping,
  type Places,
  type Shares,
  percent,
  percentWords,
  placeOf,
  sharesQuery,
} from './figures.js';
import { SmallNumbers } from './small-numbers.js';
import { figureAddress } from './use-figure-place.js';
import './figures.css';

interface Props {
  readonly schoolYear: string;
  readonly places: Places;
  readonly choices: readonly Grouping[];
}

const mostBars = 12;

/** Which share was registered by 3½, per wijk or another part, with the year before beside it; the lowest first. */
export function ShareSection({ schoolYear, places, choices }: Props): ReactNode {
  const { t } = useTranslation('figures');
  const [wish, setBy] = useState<Grouping>();
  const by = wish && choices.includes(wish) ? wish : choices[0];
  if (!by) return null;
  return (
    <section className="est-surface est-stack" aria-labelledby="op-tijd">
      <Heading level={2} size="level-3" id="op-tijd">
        {t('share.title', { by: t(`by.${by}`).toLowerCase() })}
      </Heading>
      {choices.length > 1 ? (
        <SelectField
          label={t('share.by')}
          name="op-tijd-per"
          value={by}
          options={choices.map((value) => ({ value, label: t(`by.${value}`) }))}
          onChange={(event) => setBy(choices.find((each) => each === event.target.value))}
        />
      ) : null}
      <SharesOf by={by} schoolYear={schoolYear} places={places} />
      <p className="est-secondary est-text">{t('share.definition')}</p>
    </section>
  );
}

function SharesOf({ by, schoolYear, places }: { by: Grouping; schoolYear: string; places: Places }): ReactNode {
  const { t } = useTranslation('figures');
  const { data, error, refetch } = useQuery(sharesQuery(by, schoolYear, places));
  const [all, setAll] = useState(false);
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={8} />;
  const sorted = lowestFirst(data.items);
  if (sorted.length === 0) return <p>{t('share.none')}</p>;
  const shown = all ? sorted : sorted.slice(0, mostBars);
  const [lowest] = sorted.filter(({ due, groupId }) => due && groupId);
  const gist =
    lowest && sorted.length > 1
      ? t('share.gist', { name: lowest.groupName, share: percentWords(percent(lowest.inTime, lowest.due)) })
      : undefined;
  return (
    <>
      <BarChart
        title={t('share.chart', { year: data.schoolYear })}
        headingLevel={3}
        {...(gist && { gist })}
        rowHeader={t(`by.${by}`)}
        rows={shown.map((group) => rowOf(group, data.suppressed ? t('hidden') : undefined))}
        series={seriesOf(data)}
        unit="%"
        max={100}
      />
      {sorted.length > mostBars ? (
        <button type="button" className="est-link-button est-screen-only" onClick={() => setAll(!all)}>
          {all ? t('share.fewer', { count: mostBars }) : t('share.all', { count: sorted.length })}
        </button>
      ) : null}
      {data.suppressed ? <SmallNumbers countedOn={data.countedOn} /> : null}
      <DrillDown suppressed={data.suppressed} by={by} schoolYear={schoolYear} places={places} groups={shown} />
    </>
  );
}

/** Each group opens the same figures of itself. */
function DrillDown(props: {
  suppressed: boolean;
  by: Grouping;
  schoolYear: string;
  places: Places;
  groups: readonly GroupShare[];
}): ReactNode {
  const { t } = useTranslation('figures');
  const { by, schoolYear, places, groups, suppressed } = props;
  // Without names there is nothing below a wijk: what is smaller would be hidden.
  const place = suppressed && by !== 'wijk' ? undefined : placeOf[by];
  const known = groups.filter(({ groupId }) => groupId);
  if (!place || known.length === 0) return null;
  return (
    <nav aria-label={t('share.deeper')} className="est-screen-only">
      <p className="est-secondary">{t('share.deeper')}</p>
      <ul className="est-drill">
        {known.map(({ groupId = '', groupName, inTime, due }) => (
          <li key={groupId}>
            <Link className="ams-link" to={figureAddress('/cijfers', schoolYear, { ...places, [place]: groupId })}>
              {groupName}
            </Link>
            <span className="est-secondary">{percentWords(percent(inTime, due))}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const shareOf = ({ inTime, due }: GroupShare): number => (due ? (inTime ?? 0) / due : 2);

/** Where there is most to do comes first; who has nobody to count, or no place, comes last. */
export const lowestFirst = (groups: readonly GroupShare[]): GroupShare[] =>
  [...groups].sort(
    (a, b) => Number(!a.groupId) - Number(!b.groupId) || shareOf(a) - shareOf(b) || (b.due ?? 0) - (a.due ?? 0),
  );

/** `hidden`: the word for a number that is not there because it would be too small. */
export function rowOf(group: GroupShare, hidden: string | undefined): BarRow {
  const values = {
    now: percent(group.inTime, group.due),
    then: percent(group.previousInTime, group.previousDue),
  };
  const texts = hidden
    ? Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [[key, hidden]] : [])))
    : {};
  return { id: group.groupId ?? 'none', label: group.groupName, values, texts };
}

export const seriesOf = ({ schoolYear, previousSchoolYear }: Pick<Shares, 'schoolYear' | 'previousSchoolYear'>) => [
  { key: 'now', label: schoolYear, tone: 'now' as const },
  { key: 'then', label: previousSchoolYear, tone: 'then' as const },
];
