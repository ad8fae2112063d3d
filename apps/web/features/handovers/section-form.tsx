import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSection, SectionAnswers } from '#libs/forms/domain/index.js';
import { Button, FormErrorSummary } from '../../ui/index.js';
import { fieldId } from '../forms/field-id.js';
import { inFormOrder } from '../forms/field-labels.js';
import { sameAnswer } from '../forms/same-answer.js';
import { SectionFields } from '../forms/section-fields.js';
import { useUnreadFindings } from '../forms/use-unread-findings.js';
import { sectionPlace, useFileDoor } from './attachments.js';
import type { OpenForm } from './open-form.js';
import { useClosing } from './use-closing.js';

interface Props {
  readonly form: OpenForm;
  readonly section: FormSection;
  readonly prefilled: Readonly<Record<string, string>>;
  /** the answers with which the page was opened */
  readonly opened: SectionAnswers;
}

/** The questions of a section, and the button that says it is done. Saving goes by itself. */
export function SectionForm({ form, section, prefilled, opened }: Props): ReactNode {
  const { t } = useTranslation('handovers');
  const { saver, answers, findings: all } = form;
  const unread = useUnreadFindings(section, answers);
  const findings = useMemo(() => all?.filter((finding) => finding.section === section.id) ?? [], [all, section.id]);
  const [attempt, tryAgain] = useAttempt(unread.length + findings.length);
  const closing = useClosing(form, section, tryAgain);
  const leave = useCallback(() => saver.flush(section.id), [saver, section.id]);
  const draft = form.drafts[section.id];
  const files = useFileDoor(form.handover.id, sectionPlace(section.id));
  const sources = useMemo(
    () => (draft ? untouched(prefilled, opened, draft.fit(draft.shown)) : {}),
    [prefilled, opened, draft],
  );
  const listed = inFormOrder(section, [...unread, ...findings]).map((finding) => ({
    id: fieldId(section.id, finding.pointer),
    message: finding.reason,
  }));
  const whole = closing.problem ? [{ id: '', message: closing.problem }] : [];
  return (
    <>
      <FormErrorSummary errors={attempt > 0 ? [...whole, ...listed] : []} attempt={attempt} />
      <p className="est-secondary">{t('section.needed')}</p>
      <SectionFields
        section={section}
        all={answers}
        findings={findings}
        showMissing={attempt > 0}
        prefilled={sources}
        onChange={(update) => saver.type(section.id, update)}
        onLeave={leave}
        files={files}
      />
      <div className="est-close">
        <p className="est-secondary">{t('section.closeText')}</p>
        <Button
          variant="primary"
          aria-busy={closing.busy || undefined}
          onClick={() => void closing.close(unread.length > 0)}
        >
          {closing.busy ? t('section.closing') : t('section.close')}
        </Button>
      </div>
    </>
  );
}

/**
 * Counts attempts to close. Once everything is mended it begins anew: the summary may not take the focus from somebody who
 * writes on.
 */
function useAttempt(problems: number): [number, () => void] {
  const [{ attempt, told }, set] = useState({ attempt: 0, told: false });
  if (attempt > 0 && problems > 0 && !told) set({ attempt, told: true });
  if (told && problems === 0) set({ attempt: 0, told: false });
  return [attempt, () => set((before) => ({ ...before, attempt: before.attempt + 1 }))];
}

/** What somebody changed is that person's own answer: its mark goes. */
const untouched = (
  prefilled: Readonly<Record<string, string>>,
  opened: SectionAnswers,
  shown: SectionAnswers,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(prefilled).filter(([name]) => shown[name] !== undefined && sameAnswer(opened[name], shown[name])),
  );
