import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useShortcuts } from '../../ui/index.js';
import { type InboxChoice, searchOf } from './inbox-filter.js';
import type { ReceivedLine } from './received-handovers.js';

/** J and K: the next and the previous of the list; the first when nothing is open yet. */
export function useNeighbourKeys(
  lines: readonly ReceivedLine[],
  current: string | undefined,
  filter: InboxChoice,
): void {
  const { t } = useTranslation('receivedHandovers');
  const navigate = useNavigate();
  const shortcuts = useMemo(() => {
    const at = lines.findIndex(({ id }) => id === current);
    const go = (line: ReceivedLine | undefined) => () =>
      void (line ? navigate(`/ontvangen/${line.id}${searchOf(filter)}`) : undefined);
    return [
      { key: 'J', label: t('keys.next'), run: go(lines[at + 1]) },
      { key: 'K', label: t('keys.previous'), run: go(lines[at - 1]) },
    ];
  }, [lines, current, filter, navigate, t]);
  useShortcuts(shortcuts);
}
