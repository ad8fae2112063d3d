import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSection } from '#libs/forms/domain/index.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { Button, useNotify } from '../../ui/index.js';
import { AnswersRead } from '../forms/answers-read.js';
import { type HandoverSection, handoverCalls } from './handovers.js';
import { momentInWords } from './moment.js';
import type { OpenForm } from './open-form.js';

interface Props {
  readonly form: OpenForm;
  readonly section: FormSection;
  readonly known: HandoverSection;
}

/** A section that somebody called done: to read, with a way back to writing. */
export function ClosedSection({ form, section, known }: Props): ReactNode {
  const { t } = useTranslation('handovers');
  const { busy, reopen } = useReopening(form, known);
  const { savedAt, savedByName } = known;
  return (
    <>
      <AnswersRead section={section} all={form.answers} />
      <div className="est-close">
        {savedAt ? (
          <p className="est-secondary">
            {t('section.closedBy', { name: savedByName ?? t('save.somebody'), at: momentInWords(savedAt) })}
          </p>
        ) : null}
        <Button variant="secondary" aria-busy={busy || undefined} onClick={() => void reopen()}>
          {t('section.reopen')}
        </Button>
      </div>
    </>
  );
}

function useReopening(form: OpenForm, known: HandoverSection): { busy: boolean; reopen: () => Promise<void> } {
  const { t } = useTranslation('handovers');
  const notify = useNotify();
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const reopen = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const { id } = form.handover;
      const answer = await handoverCalls.reopen(id, known.id);
      const text = answer ?? (await handoverCalls.read(id, known.id));
      form.take({ ...known, ...text, id: known.id, closed: false });
      notify({ text: t('section.reopened') });
    } catch (error) {
      notify({ text: t('section.notReopened', { reason: textOf(error).text }) });
    }
    setBusy(false);
  };
  return { busy, reopen };
}
