import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#libs/api-client/types.js';
import { dutchDate, dutchDateWithDay } from '#libs/platform/domain/index.js';
import { type RefusalGround, groundLabels, stepLabels } from '#libs/registrations/domain/index.js';
import { Heading } from '../../ui/index.js';

type Step = components['schemas']['StepResponse'];

/** What happened, in order; a step that was taken back stays to be seen. */
export function StepHistory({ steps }: { steps: readonly Step[] }): ReactNode {
  const { t } = useTranslation('registrations');
  if (steps.length === 0) return null;
  return (
    <div>
      <Heading level={4} size="level-5">
        {t('steps.title')}
      </Heading>
      <ol className="est-steps">
        {steps.map((step) => (
          <li key={step.seq}>
            <span className="est-steps__day">{dutchDateWithDay(step.happenedOn)}</span>
            <div>
              {step.reverted && step.kind !== 'step-reverted' ? (
                <>
                  <s>{stepLabels[step.kind]}</s> <span className="est-secondary">({t('steps.reverted')})</span>
                </>
              ) : (
                stepLabels[step.kind]
              )}
              <Detail step={step} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Detail({ step: { kind, untilOn, otherSchool, agreedOn, ground, reason } }: { step: Step }): ReactNode {
  const { t } = useTranslation('registrations');
  const until = kind === 'admitted' ? 'steps.startOn' : 'steps.until';
  return (
    <>
      {untilOn ? `, ${t(until, { on: dutchDate(untilOn) })}` : null}
      {otherSchool && agreedOn ? <p>{t('steps.school', { school: otherSchool, on: dutchDate(agreedOn) })}</p> : null}
      {ground ? <p>{t('steps.ground', { ground: groundLabels[ground as RefusalGround] })}</p> : null}
      {reason ? <p className="est-secondary">{reason}</p> : null}
    </>
  );
}
