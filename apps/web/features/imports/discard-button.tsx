import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../app/api/problem-text.js';
import { Button, useNotify } from '../../ui/index.js';
import { useDiscard } from './imports.js';

/** Nothing was taken over, so there is nothing to regret: no question first. */
export function DiscardButton({ importId }: { importId: string }): ReactNode {
  const { t } = useTranslation('imports');
  const notify = useNotify();
  const navigate = useNavigate();
  const textOf = useProblemText();
  const discard = useDiscard(importId);
  const run = async () => {
    try {
      await discard.mutateAsync();
      notify({ text: t('discard.done') });
      await navigate('/beheer/import');
    } catch (error) {
      notify({ text: textOf(error).text });
    }
  };
  return (
    <Button variant="secondary" onClick={() => void run()}>
      {t('discard.button')}
    </Button>
  );
}
