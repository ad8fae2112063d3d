import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ErrorState, Heading } from '../../../ui/index.js';
import type { HandoverDetail } from '../handovers.js';
import { type Consents, sendingCalls } from './sending-calls.js';
import { useStepButton } from './use-step.js';

interface Props {
  readonly handover: HandoverDetail;
  readonly consents: Consents;
}

/** What goes and what does not, and then the button: nobody finds out afterwards. */
export function Sending({ handover, consents: { parts } }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { busy, problem, press } = useStepButton();
  const school = handover.schoolName ?? '';
  const goes = parts.filter(({ state }) => state === 'given' || state === 'by-law');
  const stays = parts.filter((part) => !goes.includes(part));
  const send = () => press(() => sendingCalls.send(handover.id), t('send.done', { school }));
  return (
    <div className="est-way__block">
      <div className="est-way__columns">
        <Parts title={t('send.goes')} parts={goes} />
        {stays.length > 0 ? <Parts title={t('send.stays')} parts={stays} /> : null}
      </div>
      {problem ? <ErrorState problem={problem} headingLevel={3} /> : null}
      <div>
        <Button aria-busy={busy || undefined} onClick={() => void send()}>
          {busy ? t('send.busy') : t('send.do', { school })}
        </Button>
      </div>
    </div>
  );
}

function Parts({ title, parts }: { title: string; parts: Consents['parts'] }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  return (
    <div>
      <Heading level={3} size="level-4">
        {title}
      </Heading>
      <ul className="est-way__list">
        {parts.map((part) => (
          <li key={part.id}>
            {part.title} <span className="est-secondary">{t(`part.${part.state}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
