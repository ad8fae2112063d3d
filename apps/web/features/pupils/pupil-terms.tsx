import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay, dutchDistance } from '#libs/platform/domain/index.js';
import { today } from '../../app/today.js';
import { Heading, HelpTip, LineOfTime, type TimeMark } from '../../ui/index.js';
import type { Pupil, Registration } from './pupils.js';

/** On the line: what matters from the third birthday to the start at school. */
const onTheLine = [
  'earliest-registration',
  'local-registration-3y6m',
  'handover-form-3y9m',
  'trial-days-from-3y10m',
  'ten-weeks-before-fourth-birthday',
  'fourth-birthday',
];

interface Props {
  readonly pupil: Pupil;
  readonly registrations: readonly Registration[];
}

/** The line of time, and the same days as a list with their source. */
export function PupilTerms({ pupil, registrations }: Props): ReactNode {
  const { t } = useTranslation('pupils');
  const terms = pupil.terms.filter(({ id }) => onTheLine.includes(id));
  const marks: TimeMark[] = [
    ...terms.map(({ id, dueOn, label, kind }) => ({
      id,
      on: dueOn,
      label,
      shape: kind === 'statutory' ? ('law' as const) : ('agreement' as const),
      side: 'above' as const,
    })),
    ...registrations.map(({ id, receivedOn, schoolName }) => ({
      id,
      on: receivedOn,
      label: t('terms.registered', { school: schoolName }),
      shape: 'event' as const,
      side: 'below' as const,
    })),
  ];
  return (
    <section className="est-surface est-stack">
      <Heading level={2} size="level-3">
        {t('terms.title')}
      </Heading>
      <LineOfTime marks={marks} today={today()} listElsewhere />
      <dl className="est-facts">
        {terms.map(({ id, label, dueOn, explanation, source }) => (
          <div key={id}>
            <dt>
              {label}{' '}
              <HelpTip term={label} source={{ label: source }}>
                {explanation}
              </HelpTip>
            </dt>
            <dd>
              {dutchDateWithDay(dueOn)} <span className="est-secondary">· {dutchDistance(today(), dueOn)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
