import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import { Button, useNotify } from '../../ui/index.js';
import { talkChanges, useTalkChange } from './talks.js';
import './talks.css';

interface Props {
  readonly pupilId: string;
  /** to whoever listens, all buttons of a list have the same words */
  readonly name: string;
  /** the last talk was today: what one tap does is done */
  readonly spokenToday: boolean;
  /** opens `TalkDialog`, which stands outside the list: a row may move while somebody types */
  readonly onMore: () => void;
}

/** One tap: spoken with the parents today. Another day or a reason goes in a small form. */
export function TalkActions({ pupilId, name, spokenToday, onMore }: Props): ReactNode {
  const { t } = useTranslation('talks');
  const mark = useMarkToday();
  return (
    <div className="est-talk-actions">
      {spokenToday ? null : (
        <Button
          variant="secondary"
          aria-label={t('todayFor', { name })}
          aria-busy={mark.busy}
          onClick={() => void mark.tap(pupilId)}
        >
          {t('today')}
        </Button>
      )}
      <button type="button" className="est-link-button" aria-label={t('moreFor', { name })} onClick={onMore}>
        {t('more')}
      </button>
    </div>
  );
}

function useMarkToday(): { busy: boolean; tap: (pupilId: string) => Promise<void> } {
  const { t } = useTranslation('talks');
  const notify = useNotify();
  const words = useProblemText();
  const record = useTalkChange(talkChanges.record);
  const takeBack = useTalkChange(talkChanges.takeBack);
  const failed = (error: unknown): void => notify({ text: t('failed', { reason: words(error).text }) });
  const undo = async (pupilId: string, id: string): Promise<void> => {
    try {
      await takeBack.mutateAsync({ pupilId, id });
      notify({ text: t('undone') });
    } catch (error) {
      failed(error);
    }
  };
  const tap = async (pupilId: string): Promise<void> => {
    // A second tap while the first is on its way says nothing new.
    if (record.isPending) return;
    try {
      const { id } = await record.mutateAsync({ pupilId, spokenOn: today() });
      notify({ text: t('done'), undo: () => void undo(pupilId, id) });
    } catch (error) {
      failed(error);
    }
  };
  return { busy: record.isPending, tap };
}
