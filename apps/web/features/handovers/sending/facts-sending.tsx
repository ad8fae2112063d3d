import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ConfirmDialog, ErrorState, Heading } from '../../../ui/index.js';
import type { OpenForm } from '../open-form.js';
import { sendingCalls } from './sending-calls.js';
import { useStepButton } from './use-step.js';

const possible = ['draft', 'presented', 'returned', 'refused', 'withdrawn'];

/** Programme and duration go by law (WPO 167(3)), apart from all that parents decide about. */
export function FactsSending({ form: { handover, definition } }: { form: OpenForm }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const [asks, setAsks] = useState(false);
  const { busy, problem, press } = useStepButton();
  const byLaw = definition.parts.some(({ consent }) => consent === 'not-needed');
  if (!byLaw || !possible.includes(handover.status)) return null;
  const school = handover.schoolName;
  const send = async (): Promise<void> => {
    await press(() => sendingCalls.sendFacts(handover.id), t('facts.done'));
    setAsks(false);
  };
  return (
    <div className="est-way__block">
      <Heading level={3} size="level-4">
        {t('facts.title')}
      </Heading>
      <p className="est-text">{t(school ? 'facts.text' : 'facts.noSchool')}</p>
      {problem ? <ErrorState problem={problem} headingLevel={3} /> : null}
      {school ? (
        <div>
          <Button variant="secondary" onClick={() => setAsks(true)}>
            {t('facts.do')}
          </Button>
        </div>
      ) : null}
      <ConfirmDialog
        open={asks}
        title={t('facts.confirm', { school })}
        confirmLabel={t('facts.send')}
        busy={busy}
        onConfirm={() => void send()}
        onCancel={() => setAsks(false)}
      >
        <p>{t('facts.confirmText')}</p>
      </ConfirmDialog>
    </div>
  );
}
