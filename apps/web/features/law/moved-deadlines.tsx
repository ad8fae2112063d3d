import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../app/api/api-problem.js';
import { ConfirmDialog } from '../../ui/index.js';

interface Question {
  /** how many terms would move, in words */
  readonly text: string;
  readonly goOn: () => Promise<void>;
}

/** Asks before an edit of the law moves the last day of terms that run; nothing has been changed then. */
export function useMovedDeadlines(): {
  readonly dialog: ReactNode;
  /** true when the error was this question, which is now on the screen */
  readonly ask: (error: unknown, goOn: () => Promise<void>) => boolean;
} {
  const { t } = useTranslation('law');
  const [question, setQuestion] = useState<Question>();
  const [busy, setBusy] = useState(false);
  const close = () => setQuestion(undefined);
  const confirm = async () => {
    setBusy(true);
    try {
      await question?.goOn();
    } finally {
      setBusy(false);
      close();
    }
  };
  return {
    ask: (error, goOn) => {
      if (!(error instanceof ApiProblem) || error.code !== 'law.moves-deadlines') return false;
      setQuestion({ text: error.detail, goOn });
      return true;
    },
    dialog: (
      <ConfirmDialog
        open={question !== undefined}
        title={t('moves.title')}
        confirmLabel={t('moves.button')}
        danger
        busy={busy}
        onConfirm={() => void confirm()}
        onCancel={close}
      >
        <p>{question?.text}</p>
      </ConfirmDialog>
    ),
  };
}
