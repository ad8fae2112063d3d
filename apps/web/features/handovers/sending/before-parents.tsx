import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ConfirmDialog, ErrorState, Heading, Note } from '../../../ui/index.js';
import type { HandoverDetail } from '../handovers.js';
import { GuardianConsent } from './guardian-consent.js';
import { Paper } from './paper.js';
import { SchoolChoice } from './school-choice.js';
import { type Consents, sendingCalls } from './sending-calls.js';
import { Sending } from './sending.js';
import { useStepButton } from './use-step.js';
import { WholeRefusal } from './whole-refusal.js';

interface Props {
  readonly handover: HandoverDetail;
  readonly consents: Consents;
}

/** The text lies before the parents: which school, what each of them decides, and then sending. */
export function BeforeParents({ handover, consents }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { guardians } = consents;
  const decided = guardians.some(({ decisions }) => decisions.length > 0);
  return (
    <>
      {consents.maySend ? <Sending handover={handover} consents={consents} /> : <Needs consents={consents} />}
      <SchoolChoice handover={handover} decided={decided} />
      {handover.schoolName ? (
        <div className="est-way__block">
          <Heading level={3} size="level-4">
            {t('consent.title')}
          </Heading>
          <p className="est-text">{t('consent.lead', { school: handover.schoolName })}</p>
          {guardians.map((guardian) => (
            <GuardianConsent key={guardian.id} {...{ handover, consents, guardian }} />
          ))}
        </div>
      ) : null}
      <Paper kind="concept" id={handover.id} />
      <Revising id={handover.id} />
      {handover.schoolName ? null : <WholeRefusal {...{ handover, consents }} />}
    </>
  );
}

/** What has to be there before it may be sent. An objection stops it, whatever else is there. */
function Needs({ consents: { needs } }: { consents: Consents }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const objection = needs.find(({ code }) => code === 'objection');
  if (objection) return <Note>{objection.reason}</Note>;
  return (
    <div className="est-way__block">
      <Heading level={3} size="level-4">
        {t('needs.title')}
      </Heading>
      <ul className="est-way__list">
        {needs.map(({ code, reason }) => (
          <li key={`${code} ${reason}`}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

function Revising({ id }: { id: string }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const [asks, setAsks] = useState(false);
  const { busy, problem, press } = useStepButton();
  const revise = async (): Promise<void> => {
    await press(() => sendingCalls.revise(id), t('revise.done'));
    setAsks(false);
  };
  return (
    <div className="est-way__block">
      {problem ? <ErrorState problem={problem} headingLevel={3} /> : null}
      <div>
        <Button variant="tertiary" onClick={() => setAsks(true)}>
          {t('revise.do')}
        </Button>
      </div>
      <ConfirmDialog
        open={asks}
        title={t('revise.title')}
        confirmLabel={t('revise.do')}
        busy={busy}
        onConfirm={() => void revise()}
        onCancel={() => setAsks(false)}
      >
        <p>{t('revise.text')}</p>
      </ConfirmDialog>
    </div>
  );
}
