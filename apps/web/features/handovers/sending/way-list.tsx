import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyIcon, StateBadge, type State } from '../../../ui/index.js';
import type { HandoverDetail } from '../handovers.js';
import type { Way, WayState } from './way-steps.js';

const looks: Readonly<Record<WayState, State>> = {
  done: 'on-time',
  now: 'this-week',
  later: 'held',
  stopped: 'late',
  off: 'held',
};

/** The steps in order, each with where it is as icon and word. */
export function WayList({ way: { steps, turn }, handover }: { way: Way; handover: HandoverDetail }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { preschoolName, schoolName, status } = handover;
  const who = {
    preschool: preschoolName,
    parents: t('turn.parents'),
    school: schoolName ?? t('turn.school'),
  };
  const words = (state: WayState): string =>
    state === 'stopped' ? t(`stopped.${stoppedBy(status)}`) : t(`state.${state}`);
  return (
    <div className="est-stack">
      <ol className="est-way__steps">
        {steps.map(({ step, state }) => (
          <li
            key={step}
            className={`est-way__step est-way__step--${state}`}
            aria-current={state === 'now' || state === 'stopped' ? 'step' : undefined}
          >
            <span>{t(`step.${step}`)}</span>
            <StateBadge state={looks[state]} {...(state === 'later' ? { icon: EmptyIcon } : {})}>
              {words(state)}
            </StateBadge>
          </li>
        ))}
      </ol>
      {turn ? (
        <p>
          {t('turn.label')} <b>{who[turn]}</b>
        </p>
      ) : null}
    </div>
  );
}

const stoppedBy = (status: HandoverDetail['status']) =>
  status === 'returned' || status === 'refused' || status === 'withdrawn' ? status : 'objection';
