import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, ErrorState, Note } from '../../../ui/index.js';
import type { OpenForm } from '../open-form.js';
import { SchoolChoice } from './school-choice.js';
import { sendingCalls } from './sending-calls.js';
import { useStepButton } from './use-step.js';

interface Props {
  readonly form: OpenForm;
  /** how many questions still ask something of staff; undefined: not known yet */
  readonly missing: number | undefined;
}

/** Still being written: on with the form, or before the parents. */
export function Writing({ form, missing }: Props): ReactNode {
  const { t } = useTranslation(['handoverSteps', 'handovers']);
  const { handover, definition, stateOf } = form;
  const { busy, problem, unsaved, press } = usePresenting(form, missing);
  const open = definition.sections.find(({ id, writer }) => writer === 'staff' && stateOf(id) !== 'closed');
  const isWritten = missing === 0;
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
    <>
      <div className="est-way__block">
        <p className="est-text">{isWritten ? t('present.ready') : t('present.later')}</p>
        {unsaved ? <Note>{t('present.unsaved')}</Note> : null}
        {problem ? <ErrorState problem={problem} headingLevel={3} /> : null}
        <div className="est-row">
          {isWritten ? presentButton : goOn}
          {isWritten ? goOn : presentButton}
        </div>
      </div>
      <SchoolChoice handover={handover} />
    </>
  );
}

/** First all that was typed is saved; what is missing then stands on the page already, each a link. */
function usePresenting({ handover, saver }: OpenForm, missing: number | undefined) {
  const { t } = useTranslation('handoverSteps');
  const { press, ...rest } = useStepButton();
  const [unsaved, setUnsaved] = useState(false);
  const present = async (): Promise<void> => {
    if (missing && missing > 0) return toMissing();
    const isSaved = await saver.allSettled();
    setUnsaved(!isSaved);
    if (isSaved) await press(() => sendingCalls.present(handover.id), t('present.done'));
  };
  return { ...rest, unsaved, press: present };
}

function toMissing(): void {
  const heading = document.getElementById('missing');
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
}
