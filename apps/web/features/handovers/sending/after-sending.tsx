import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { roleLabel } from '#libs/access/domain/index.js';
import { Button, ErrorState } from '../../../ui/index.js';
import type { HandoverDetail } from '../handovers.js';
import { momentInList } from '../moment.js';
import { FeedbackGot } from '../feedback/feedback-got.js';
import { Paper } from './paper.js';
import { Recall } from './recall.js';
import { type Consents, sendingCalls } from './sending-calls.js';
import { useStepButton } from './use-step.js';
import { Withdrawal } from './withdrawal.js';

interface Props {
  readonly handover: HandoverDetail;
  readonly consents: Consents;
}

/** It is at the school: what the school did with it, and how it is taken back. */
export function AfterSending({ handover, consents }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { id, sent, status, acts } = handover;
  const school = handover.schoolName ?? t('turn.school');
  if (!sent) return null;
  const { sentAt, openedAt, openedByRole, settledAt, unopenedDays = 0 } = sent;
  const role = roleLabel(openedByRole ?? '').toLocaleLowerCase('nl');
  return (
    <>
      <div className="est-way__block">
        <ul className="est-way__list">
          <li>{t('sent.sent', { school, at: momentInList(sentAt) })}</li>
          <li>
            {openedAt
              ? t('sent.opened', { role, at: momentInList(openedAt) })
              : t('sent.unopened', { count: unopenedDays })}
          </li>
          {status !== 'sent' && settledAt ? (
            <li>{t('sent.accepted', { school, at: momentInList(settledAt) })}</li>
          ) : null}
        </ul>
        {openedAt ? null : <Chase id={id} school={school} />}
      </div>
      <FeedbackGot handover={handover} />
      <Paper
        kind="normal"
        id={sent.releaseId}
        restricted={consents.parts.some(({ restricted, state: consent }) => restricted && consent === 'given')}
      />
      <div className="est-way__block">
        <div className="est-row">
          {acts.includes('recall') ? <Recall id={id} school={school} /> : null}
          {acts.includes('withdraw') ? <Withdrawal handover={handover} consents={consents} /> : null}
        </div>
      </div>
    </>
  );
}

/** Once a day; the API keeps count. */
function Chase({ id, school }: { id: string; school: string }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { busy, problem, press } = useStepButton();
  return (
    <>
      {problem ? <ErrorState problem={problem} headingLevel={3} /> : null}
      <div>
        <Button
          variant="secondary"
          aria-busy={busy || undefined}
          onClick={() => void press(() => sendingCalls.chase(id), t('chase.done', { school }))}
        >
          {t('chase.do', { school })}
        </Button>
      </div>
    </>
  );
}
