import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../app/session/session.js';
import { today } from '../../app/today.js';
import { Button, EmptyState, Heading, WaitingIcon } from '../../ui/index.js';
import { NewRegistrationForm } from './new-registration-form.js';
import type { Pupil, Registration, WatchEntry } from './pupils.js';
import { RegistrationCard } from './registration-card.js';

interface Props {
  readonly pupil: Pupil;
  readonly registrations: readonly Registration[];
  readonly entry: WatchEntry | undefined;
}

/** Where the child is registered, as far as the reader may see it, and a form for a new registration. */
export function Registrations({ pupil, registrations, entry }: Props): ReactNode {
  const { t } = useTranslation('pupils');
  const mayWrite = usePermission('registrations.write') && !pupil.leftOn;
  const isThree = hasTurnedThree(pupil);
  const [adding, setAdding] = useState(false);
  const add = (
    <Button variant={registrations.length > 0 ? 'secondary' : 'primary'} onClick={() => setAdding(true)}>
      {t('registration.add')}
    </Button>
  );
  return (
    <section className="est-surface est-stack">
      <Heading level={2} size="level-3">
        {t('registration.title')}
      </Heading>
      {registrations.length === 0 && !adding ? (
        <EmptyState
          title={t('registration.none')}
          icon={WaitingIcon}
          headingLevel={3}
          action={mayWrite ? add : undefined}
        >
          {t(mayWrite ? 'registration.noneText' : 'registration.noneTextReader')}
        </EmptyState>
      ) : null}
      {registrations.map((registration) => (
        <RegistrationCard key={registration.id} registration={registration} mayWrite={mayWrite} isThree={isThree} />
      ))}
      {adding ? (
        <NewRegistrationForm pupil={pupil} others={registrations} entry={entry} onDone={() => setAdding(false)} />
      ) : null}
      {registrations.length > 0 && mayWrite && !adding ? <div>{add}</div> : null}
    </section>
  );
}

function hasTurnedThree({ terms }: Pupil): boolean {
  const threeOn = terms.find(({ id }) => id === 'earliest-registration')?.dueOn;
  return threeOn !== undefined && threeOn <= today();
}
