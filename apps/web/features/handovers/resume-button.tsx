import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isOver } from '#libs/handovers/domain/index.js';
import { ApiProblem } from '../../app/api/api-problem.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { Button, useNotify } from '../../ui/index.js';
import { pupilHandoversQuery, useBeginHandover } from './handovers.js';

const form = 'peuterestafette';

/** One press to where the work on this child stopped: a form that was begun is gone on with, else it begins. */
export function ResumeButton({ pupilId, name }: { pupilId: string; name: string }): ReactNode {
  const { t } = useTranslation('handovers');
  const resume = useResume(pupilId);
  return (
    <Button
      variant="secondary"
      aria-label={t('resume.for', { name })}
      aria-busy={resume.busy || undefined}
      onClick={() => void resume.press()}
    >
      {t('resume.do')}
    </Button>
  );
}

function useResume(pupilId: string) {
  const { t } = useTranslation('handovers');
  const client = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const textOf = useProblemText();
  const begin = useBeginHandover();
  const [busy, setBusy] = useState(false);
  const openOne = async (): Promise<string | undefined> => {
    const { items } = await client.fetchQuery({ ...pupilHandoversQuery(pupilId), staleTime: 0 });
    return items.find((each) => each.form === form && !isOver(each.status))?.id;
  };
  const idOf = async (): Promise<string | undefined> => {
    const known = await openOne();
    if (known) return known;
    try {
      return (await begin.mutateAsync({ pupilId, form })).id;
    } catch (error) {
      // A colleague began it at the same moment.
      if (error instanceof ApiProblem && error.status === 409) return openOne();
      throw error;
    }
  };
  const press = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await navigate(`/overdrachten/${(await idOf()) ?? ''}`);
    } catch (error) {
      setBusy(false);
      notify({ text: t('pupil.notBegun', { reason: textOf(error).text }) });
    }
  };
  return { busy, press };
}
