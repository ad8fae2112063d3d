import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { compareLocalDates, dutchDateWithDay, dutchDistance, type LocalDate } from '#libs/platform/domain/index.js';
import type { State } from '../feedback/states.js';
import { MarkSample } from './line-marks.js';
import type { MarkShape, TimeBand, TimeMark } from './time-mark.js';

interface Props {
  readonly marks: readonly TimeMark[];
  readonly bands: readonly TimeBand[];
  readonly today: LocalDate | undefined;
  readonly hidden: boolean;
}

interface Entry {
  readonly id: string;
  readonly on: LocalDate;
  readonly shape: MarkShape;
  readonly state?: State;
  readonly body: ReactNode;
}

/** The line of time in words, first day first. */
export function LineList({ marks, bands, today, hidden }: Props): ReactNode {
  const { t } = useTranslation('ui');
  const entries: Entry[] = [
    ...marks.map((mark) => ({ ...mark, body: <MarkText mark={mark} today={today} /> })),
    ...bands.map((band) => ({ ...asHeld(band), body: <BandText band={band} /> })),
  ];
  if (today)
    entries.push({
      id: 'today',
      on: today,
      shape: 'event',
      body: <b>{`${t('line.today')}, ${dutchDateWithDay(today)}`}</b>,
    });
  entries.sort((a, b) => compareLocalDates(a.on, b.on));
  return (
    <ol className={hidden ? 'ams-visually-hidden' : 'est-line-list'}>
      {entries.map(({ id, shape, state, body }) => (
        <li key={id} className="est-line-list__item" data-mark-state={state}>
          <span className="est-line-list__mark">
            <MarkSample shape={shape} />
          </span>
          <span>{body}</span>
        </li>
      ))}
    </ol>
  );
}

function MarkText({ mark, today }: { mark: TimeMark; today: LocalDate | undefined }): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <>
      <b>{dutchDateWithDay(mark.on)}</b>{' '}
      {today ? <span className="est-secondary">({dutchDistance(today, mark.on)})</span> : null}
      <br />
      {mark.label} <span className="est-secondary">({t(`line.${mark.shape}`)})</span>
    </>
  );
}

function BandText({ band }: { band: TimeBand }): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <>
      <b>{t('line.span', { from: dutchDateWithDay(band.from), to: dutchDateWithDay(band.to) })}</b>
      <br />
      {band.label}
    </>
  );
}

const asHeld = (band: TimeBand) => ({ id: band.id, on: band.from, shape: 'event', state: 'held' }) as const;
