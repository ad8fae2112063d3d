import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#libs/api-client/types.js';
import { dutchDateWithDay, dutchDistance } from '#libs/platform/domain/index.js';
import { today } from '../../app/today.js';
import { HelpTip, LineOfTime, Note, type TimeBand, type TimeMark } from '../../ui/index.js';

export type RegistrationClock = components['schemas']['RegistrationClockResponse'];

interface Props {
  readonly clock: RegistrationClock;
  readonly receivedOn: string;
}

/** The two clocks of a registration side by side, decision and placement, and the other days that count now. */
export function ClockPanel({ clock, receivedOn }: Props): ReactNode {
  const { t } = useTranslation('registrations');
  if (clock.terms.length === 0) return null;
  return (
    <div className="est-stack">
      <LineOfTime marks={marksOf(clock, receivedOn, t)} bands={bandsOf(clock, t)} today={today()} listElsewhere />
      <dl className="est-facts">
        {daysOf(clock).map(([name, on, termId]) => (
          <div key={name}>
            <dt>
              {t(`clock.${name}`)} <Why clock={clock} termId={termId} label={t(`clock.${name}`)} />
            </dt>
            <dd>
              <b>{dutchDateWithDay(on)}</b> <span className="est-secondary">· {dutchDistance(today(), on)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {clock.startsOn === receivedOn ? null : (
        <p className="est-secondary">{t('clock.equal', { on: dutchDateWithDay(clock.startsOn) })}</p>
      )}
      {clock.holidays.length > 0 ? <Note>{t('clock.holidays', { names: clock.holidays.join(', ') })}</Note> : null}
    </div>
  );
}

type Name =
  | 'decision'
  | 'decided'
  | 'placement'
  | 'placed'
  | 'waiting'
  | 'enrolled'
  | 'objectionUntil'
  | 'disputeUntil'
  | 'objection'
  | 'tlv'
  | 'opp'
  | 'compulsory';

/** Name, day and the term that explains it; only what is there. */
function daysOf(clock: RegistrationClock): [Name, string, string | undefined][] {
  const all: [Name, string | undefined, string | undefined][] = [
    ['decision', clock.decisionDueOn, hasExtension(clock) ? 'extended-decision' : 'decision'],
    ['placement', clock.placementFromOn, 'temporary-placement-from'],
    ['waiting', clock.waitingUntilOn, undefined],
    ['decided', clock.decidedOn, undefined],
    ['placed', clock.placedOn, undefined],
    ['enrolled', clock.enrolledOn, undefined],
    ['objectionUntil', clock.objectionUntilOn, 'objection'],
    ['disputeUntil', clock.disputeUntilOn, 'dispute-filing'],
    ['objection', clock.objectionDueOn, 'objection-decision'],
    ['tlv', clock.tlvDueOn, 'tlv-decision'],
    ['opp', clock.oppDueOn, 'opp'],
    ['compulsory', termDay(clock, 'compulsory-education-start'), 'compulsory-education-start'],
  ];
  return all.flatMap(([name, on, term]) => (on === undefined ? [] : [[name, on, term]]));
}

const termDay = ({ terms }: RegistrationClock, id: string): string | undefined =>
  terms.find((term) => term.id === id)?.dueOn;

const hasExtension = ({ steps }: RegistrationClock): boolean =>
  steps.some(({ kind, reverted }) => kind === 'extended' && !reverted);

/** The article, and how the day was counted. */
function Why({
  clock,
  termId,
  label,
}: {
  clock: RegistrationClock;
  termId: string | undefined;
  label: string;
}): ReactNode {
  const { t } = useTranslation('registrations');
  const term = clock.terms.find(({ id }) => id === termId);
  if (!term) return null;
  return (
    <HelpTip term={label} source={{ label: term.source }}>
      {term.explanation} {t('clock.counting')}: {term.counting.join(' → ')}
    </HelpTip>
  );
}

type Words = ReturnType<typeof useTranslation<'registrations'>>['t'];

function marksOf(clock: RegistrationClock, receivedOn: string, t: Words): TimeMark[] {
  const law = { shape: 'law', side: 'above' } as const;
  const event = { shape: 'event', side: 'below' } as const;
  const days: (TimeMark | undefined)[] = [
    { id: 'received', on: receivedOn, label: t('clock.received'), ...event },
    mark('decision', clock.decisionDueOn, t('clock.decision'), law),
    mark('placement', clock.placementFromOn, t('clock.placement'), law),
    mark('objection', clock.objectionUntilOn ?? clock.objectionDueOn, t('clock.objection'), law),
    mark('decided', clock.decidedOn, t('clock.decided'), event),
    mark('enrolled', clock.enrolledOn, t('clock.enrolled'), event),
    mark('opp', clock.oppDueOn, t('clock.opp'), law),
  ];
  return days.filter((each) => each !== undefined);
}

const mark = (
  id: string,
  on: string | undefined,
  label: string,
  kind: Pick<TimeMark, 'shape' | 'side'>,
): TimeMark | undefined => (on === undefined ? undefined : { id, on, label, ...kind });

function bandsOf({ suspended, waitingUntilOn }: RegistrationClock, t: Words): TimeBand[] {
  if (!suspended || suspended.days === 0) return [];
  const to = suspended.lastOn ?? waitingUntilOn ?? suspended.firstOn;
  return [{ id: 'suspended', from: suspended.firstOn, to, label: t('clock.suspended') }];
}
