import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate, dutchDateWithDay, localDateOf } from '#libs/platform/domain/index.js';
import { statusLabels } from '#libs/registrations/domain/index.js';
import { Button, Heading, Note, StateBadge } from '../../ui/index.js';
import { ConfirmationForm } from './confirmation-form.js';
import type { Registration } from './pupils.js';
import { ReceivedOnForm } from './received-on-form.js';
import { WithdrawalForm } from './withdrawal-form.js';

interface Props {
  readonly registration: Registration;
  readonly mayWrite: boolean;
  /** from that birthday a vooraanmelding can be confirmed */
  readonly isThree: boolean;
}

type Open = 'confirmation' | 'received-on' | 'withdrawal' | undefined;

/** One registration: its facts, warnings and history, and what can be done with it. */
export function RegistrationCard({ registration, mayWrite, isThree }: Props): ReactNode {
  const [open, setOpen] = useState<Open>();
  const { status, schoolName, warnings } = registration;
  const state = status === 'registered' ? 'on-time' : status === 'withdrawn' ? 'held' : 'waiting';
  return (
    <article className="est-stack est-pupil__registration">
      <div className="est-row">
        <Heading level={3} size="level-4">
          {schoolName}
        </Heading>
        <StateBadge state={state}>{statusLabels[status]}</StateBadge>
      </div>
      <Facts registration={registration} />
      {warnings.length > 0 && status !== 'withdrawn' ? <Note>{warnings.map(({ text }) => text).join(' ')}</Note> : null}
      <History registration={registration} />
      {mayWrite && status !== 'withdrawn' && !open ? (
        <Actions mayConfirm={status === 'pre-registered' && isThree} onOpen={setOpen} />
      ) : null}
      <OpenForm open={open} registration={registration} onDone={() => setOpen(undefined)} />
    </article>
  );
}

const forms = { confirmation: ConfirmationForm, 'received-on': ReceivedOnForm, withdrawal: WithdrawalForm };

function OpenForm({ open, ...props }: { open: Open; registration: Registration; onDone: () => void }): ReactNode {
  const OneForm = open && forms[open];
  return OneForm ? <OneForm {...props} /> : null;
}

function Actions({ mayConfirm, onOpen }: { mayConfirm: boolean; onOpen: (open: Open) => void }): ReactNode {
  const { t } = useTranslation('pupils');
  return (
    <div className="est-row">
      {mayConfirm ? (
        <Button variant="primary" onClick={() => onOpen('confirmation')}>
          {t('registration.confirm')}
        </Button>
      ) : null}
      <Button variant="secondary" onClick={() => onOpen('received-on')}>
        {t('registration.changeReceivedOn')}
      </Button>
      <Button variant="tertiary" onClick={() => onOpen('withdrawal')}>
        {t('registration.withdraw')}
      </Button>
    </div>
  );
}

function Facts({ registration }: { registration: Registration }): ReactNode {
  const { t } = useTranslation('pupils');
  const { receivedOn, preference, wantedStartOn, supportNeed, otherSchools } = registration;
  const facts: [string, string | undefined][] = [
    [t('field.receivedOn'), dutchDateWithDay(receivedOn)],
    [t('field.preference'), t('field.preferenceNumber', { number: preference })],
    [t('field.wantedStartOn'), wantedStartOn && dutchDateWithDay(wantedStartOn)],
    [t('field.supportNeedFact'), supportNeed && t(`supportNeed.${supportNeed}`)],
    [t('field.otherSchools'), otherSchools || undefined],
  ];
  return (
    <dl className="est-facts">
      {facts.flatMap(([label, value]) =>
        value ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : (
          []
        ),
      )}
    </dl>
  );
}

/** Changes that asked a reason: the old day stays visible. */
function History({
  registration: { changes, withdrawnOn, withdrawnReason },
}: {
  registration: Registration;
}): ReactNode {
  const { t } = useTranslation('pupils');
  if (changes.length === 0 && !withdrawnOn) return null;
  return (
    <ul className="est-secondary">
      {changes.map(({ changedAt, oldValue, newValue, reason }) => (
        <li key={changedAt}>
          {t('registration.changed', {
            on: dutchDate(localDateOf(changedAt)),
            old: oldValue ? dutchDate(oldValue) : '–',
            next: newValue ? dutchDate(newValue) : '–',
            reason,
          })}
        </li>
      ))}
      {withdrawnOn ? (
        <li>{t('registration.withdrawn', { on: dutchDate(withdrawnOn), reason: withdrawnReason })}</li>
      ) : null}
    </ul>
  );
}
