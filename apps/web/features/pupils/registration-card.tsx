import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate, dutchDateWithDay, localDateOf } from '#libs/platform/domain/index.js';
import { isActive } from '#libs/registrations/domain/index.js';
import { Button, Heading, Note } from '../../ui/index.js';
import { ClockPanel } from '../registrations/clock-panel.js';
import { LetterList } from '../registrations/letter-list.js';
import { RegistrationBadge } from '../registrations/registration-state.js';
import { StepForm } from '../registrations/step-form.js';
import { StepHistory } from '../registrations/step-history.js';
import '../registrations/registrations.css';
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

type Open = 'step' | 'confirmation' | 'received-on' | 'withdrawal' | undefined;

/** One registration: its facts, warnings and history, and what can be done with it. */
export function RegistrationCard({ registration, mayWrite, isThree }: Props): ReactNode {
  const [open, setOpen] = useState<Open>();
  const { status, schoolName, warnings, clock } = registration;
  return (
    <article className="est-stack est-pupil__registration">
      <div className="est-row">
        <Heading level={3} size="level-4">
          {schoolName}
        </Heading>
        <RegistrationBadge status={status} decisionDueOn={registration.decisionDueOn} />
      </div>
      <Facts registration={registration} />
      {clock ? <ClockPanel clock={clock} receivedOn={registration.receivedOn} /> : null}
      {warnings.length > 0 && isActive(status) ? <Note>{warnings.map(({ text }) => text).join(' ')}</Note> : null}
      {clock ? <StepHistory steps={clock.steps} /> : null}
      {clock ? <LetterList letters={clock.letters} /> : null}
      <History registration={registration} />
      {mayWrite && !open ? <Actions registration={registration} isThree={isThree} onOpen={setOpen} /> : null}
      <OpenForm open={open} registration={registration} onDone={() => setOpen(undefined)} />
    </article>
  );
}

const forms = { confirmation: ConfirmationForm, 'received-on': ReceivedOnForm, withdrawal: WithdrawalForm };

interface OpenProps {
  readonly open: Open;
  readonly registration: Registration;
  readonly onDone: () => void;
}

function OpenForm({ open, ...props }: OpenProps): ReactNode {
  const { clock } = props.registration;
  if (open === 'step') return clock ? <StepForm {...props} clock={clock} /> : null;
  const OneForm = open && forms[open];
  return OneForm ? <OneForm {...props} /> : null;
}

interface ActionProps {
  readonly registration: Registration;
  readonly isThree: boolean;
  readonly onOpen: (open: Open) => void;
}

/** A school takes steps; a region, which decides nothing, can only correct and withdraw. */
function Actions({ registration: { status, clock }, isThree, onOpen }: ActionProps): ReactNode {
  const mayStep = clock !== undefined && clock.possibleSteps.length > 0;
  const mayConfirm = status === 'pre-registered' && isThree;
  const mayChange = isActive(status);
  const { t } = useTranslation(['pupils', 'registrations']);
  return (
    <div className="est-row">
      {mayStep ? (
        <Button variant="primary" onClick={() => onOpen('step')}>
          {t('registrations:form.open')}
        </Button>
      ) : null}
      {mayConfirm ? (
        <Button variant="primary" onClick={() => onOpen('confirmation')}>
          {t('registration.confirm')}
        </Button>
      ) : null}
      {mayChange ? (
        <Button variant="secondary" onClick={() => onOpen('received-on')}>
          {t('registration.changeReceivedOn')}
        </Button>
      ) : null}
      {mayChange && !mayStep ? (
        <Button variant="tertiary" onClick={() => onOpen('withdrawal')}>
          {t('registration.withdraw')}
        </Button>
      ) : null}
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
function History({ registration: { changes } }: { registration: Registration }): ReactNode {
  const { t } = useTranslation('pupils');
  if (changes.length === 0) return null;
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
    </ul>
  );
}
