import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, ErrorState, Note, SelectField } from '../../../ui/index.js';
import type { OpenForm } from '../open-form.js';
import { SchoolChoice, useSchools } from './school-choice.js';
import { type Consents, sendingCalls } from './sending-calls.js';
import { useStepButton } from './use-step.js';
import { WholeRefusal } from './whole-refusal.js';

interface Props {
  readonly form: OpenForm;
  readonly consents: Consents;
  /** how many questions still ask something of staff; undefined: not known yet */
  readonly missing: number | undefined;
}

/** Still being written: on with the form, or before the parents. */
export function Writing({ form, consents, missing }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { handover } = form;
  const [school, setSchool] = useState('');
  const { busy, problem, unsaved, press } = usePresenting(form, missing, school);
  const isWritten = missing === 0;
  // With the school chosen here, laying it before the parents is one press.
  const asksSchool = isWritten && handover.schoolLocationId === undefined;
  return (
    <>
      <div className="est-way__block">
        <p className="est-text">{isWritten ? t('present.ready') : t('present.later')}</p>
        {asksSchool ? <SchoolField value={school} onChange={setSchool} /> : null}
        {unsaved ? <Note>{t('present.unsaved')}</Note> : null}
        {problem ? <ErrorState problem={problem} headingLevel={3} /> : null}
        <Buttons {...{ form, isWritten, busy, press }} />
      </div>
      {asksSchool ? null : <SchoolChoice handover={handover} />}
      <WholeRefusal {...{ handover, consents }} />
    </>
  );
}

interface ButtonsProps {
  readonly form: OpenForm;
  readonly isWritten: boolean;
  readonly busy: boolean;
  readonly press: () => Promise<void>;
}

/** What comes next stands first. */
function Buttons({ form: { handover, definition, stateOf }, isWritten, busy, press }: ButtonsProps): ReactNode {
  const { t } = useTranslation(['handoverSteps', 'handovers']);
  const open = definition.sections.find(({ id, writer }) => writer === 'staff' && stateOf(id) !== 'closed');
  const presentButton = (
    <Button variant={isWritten ? 'primary' : 'secondary'} aria-busy={busy || undefined} onClick={() => void press()}>
      {t('present.do')}
    </Button>
  );
  const goOn = open ? (
    <Link
      className={`ams-button ams-button--${isWritten ? 'secondary' : 'primary'}`}
      to={`/overdrachten/${handover.id}/${open.id}`}
    >
      {t('handovers:overview.goOn', { section: open.title })}
    </Link>
  ) : null;
  return (
    <div className="est-row">
      {isWritten ? presentButton : goOn}
      {isWritten ? goOn : presentButton}
    </div>
  );
}

/** Not knowing the school yet is as normal as knowing it. */
function SchoolField({ value, onChange }: { value: string; onChange: (id: string) => void }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  return (
    <SelectField
      name="school"
      label={t('school.which')}
      hint={t('school.hint')}
      emptyLabel={t('school.unknown')}
      options={useSchools('', undefined)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** First all that was typed is saved; what is missing then stands on the page already, each a link. */
function usePresenting({ handover, saver }: OpenForm, missing: number | undefined, school: string) {
  const { t } = useTranslation('handoverSteps');
  const { press, ...rest } = useStepButton();
  const [unsaved, setUnsaved] = useState(false);
  const present = async (): Promise<void> => {
    if (missing && missing > 0) return toMissing();
    const isSaved = await saver.allSettled();
    setUnsaved(!isSaved);
    const steps = async (): Promise<void> => {
      if (school) await sendingCalls.chooseSchool(handover.id, school);
      await sendingCalls.present(handover.id);
    };
    if (isSaved) await press(steps, t('present.done'));
  };
  return { ...rest, unsaved, press: present };
}

function toMissing(): void {
  const heading = document.getElementById('missing');
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
}
