import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LateIcon, OfflineIcon, OnTimeIcon, ThisWeekIcon, type Icon } from '../../ui/index.js';
import { momentInWords } from './moment.js';
import type { OpenForm } from './open-form.js';
import { type SaveState as State, saveStateOf } from './save-words.js';

const icons: Readonly<Record<State['kind'], Icon>> = {
  nothing: OnTimeIcon,
  saved: OnTimeIcon,
  busy: ThisWeekIcon,
  unreachable: OfflineIcon,
  refused: LateIcon,
  conflict: LateIcon,
};

interface Props {
  readonly form: OpenForm;
  readonly onCompare: () => void;
}

/** One line that stays in sight: whether everything is saved, and if not, why and where it is kept. */
export function SaveState({ form: { drafts, saver }, onCompare }: Props): ReactNode {
  const { t } = useTranslation('handovers');
  const state = saveStateOf(drafts);
  const words = useWords(state);
  const StateIcon = icons[state.kind];
  return (
    <div className={`est-save est-save--${state.kind}`}>
      <StateIcon />
      <span aria-hidden="true">{words}</span>
      <Spoken words={words} busy={state.kind === 'busy'} />
      {state.kind === 'unreachable' || state.kind === 'refused' ? (
        <button type="button" className="est-link-button" onClick={saver.retryNow}>
          {t('save.again')}
        </button>
      ) : null}
      {state.kind === 'conflict' ? (
        <button type="button" className="est-link-button" onClick={onCompare}>
          {t('save.compare')}
        </button>
      ) : null}
    </div>
  );
}

function useWords(state: State): string {
  const { t } = useTranslation('handovers');
  switch (state.kind) {
    case 'saved':
      return t('save.saved', { at: momentInWords(state.at) });
    case 'refused':
      return t('save.refused', { reason: state.reason });
    case 'conflict':
      return t('save.conflict', { by: state.by ?? t('save.somebody') });
    default:
      return t(`save.${state.kind}`);
  }
}

/** Aloud only what lasts: not that it is being saved, after every word. */
function Spoken({ words, busy }: { words: string; busy: boolean }): ReactNode {
  const [said, setSaid] = useState('');
  if (!busy && said !== words) setSaid(words);
  return (
    <span role="status" className="ams-visually-hidden">
      {said}
    </span>
  );
}
