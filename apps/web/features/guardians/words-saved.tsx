import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LateIcon, OfflineIcon, OnTimeIcon, ThisWeekIcon } from '../../ui/index.js';
import { momentInWords } from '../handovers/moment.js';
import { type SaveState, saveStateOf } from '../handovers/save-words.js';
import type { OwnWords } from './own-words.js';

const icons = {
  ...{ nothing: OnTimeIcon, saved: OnTimeIcon, busy: ThisWeekIcon },
  ...{ unreachable: OfflineIcon, refused: LateIcon, conflict: LateIcon },
} as const;

/** One line: whether everything is saved, and if not, why and where it is kept. */
export function WordsSaved({ words: { drafts, saver } }: { words: OwnWords }): ReactNode {
  const { t } = useTranslation('guardians');
  const state = saveStateOf(drafts);
  const text = useText(state);
  const Icon = icons[state.kind];
  const [said, setSaid] = useState('');
  if (state.kind !== 'busy' && said !== text) setSaid(text);
  return (
    <div className={`est-save est-save--${state.kind}`}>
      <Icon />
      <span aria-hidden="true">{text}</span>
      <span role="status" className="ams-visually-hidden">
        {said}
      </span>
      {state.kind === 'unreachable' ? (
        <button type="button" className="est-link-button" onClick={saver.retryNow}>
          {t('save.again')}
        </button>
      ) : null}
    </div>
  );
}

function useText(state: SaveState): string {
  const { t } = useTranslation('guardians');
  if (state.kind === 'saved') return t('save.saved', { at: momentInWords(state.at) });
  if (state.kind === 'refused') return t('save.refused', { reason: state.reason });
  return t(`save.${state.kind}`);
}
