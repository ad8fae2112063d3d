import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormFinding, FormSection } from '#libs/forms/domain/index.js';
import { ApiProblem } from '../../app/api/api-problem.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { useNotify } from '../../ui/index.js';
import { handoverCalls } from './handovers.js';
import type { OpenForm } from './open-form.js';

interface Closing {
  readonly busy: boolean;
  /** why it did not work, when it is about no single question */
  readonly problem: string | undefined;
  readonly close: (hasUnread: boolean) => Promise<void>;
}

/** Closing a section: first everything is saved, then the API checks all of it. */
export function useClosing(form: OpenForm, section: FormSection, onRefused: () => void): Closing {
  const { t } = useTranslation('handovers');
  const notify = useNotify();
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const attempt = async (hasUnread: boolean): Promise<string | undefined> => {
    const isSaved = await form.saver.settled(section.id);
    if (!isSaved) throw new Refused(t('section.notSaved'));
    // What cannot be read stands at its field; the API has not seen it and would find it missing, or nothing at all.
    if (hasUnread) throw new Refused();
    form.take(await handoverCalls.close(form.handover.id, section.id));
    return t('section.closed', { section: section.title });
  };
  const close = async (hasUnread: boolean): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      notify({ text: (await attempt(hasUnread)) ?? '' });
    } catch (error) {
      const findings = findingsIn(error, section);
      if (findings.length > 0) form.setFindings(section.id, findings);
      else setProblem(error instanceof Refused ? error.reason : `${textOf(error).title}. ${textOf(error).text}`);
      onRefused();
    }
    setBusy(false);
  };
  return { busy, problem, close };
}

class Refused extends Error {
  constructor(readonly reason?: string) {
    super('refused');
  }
}

function findingsIn(error: unknown, { id }: FormSection): FormFinding[] {
  if (!(error instanceof ApiProblem) || error.code !== 'handover.section-incomplete') return [];
  return error.errors.map(({ name, code, reason }) => ({
    section: id,
    pointer: name,
    level: 'missing',
    rule: code,
    reason,
  }));
}
