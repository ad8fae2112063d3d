import { useMemo, useState, type ReactNode } from 'react';
import { Checkbox } from '../../ui/index.js';
import { useTranslation } from 'react-i18next';
import type { ReceivedLine } from './received-handovers.js';

/** What is ticked in the inbox, for whatever is done with many at a time. */
export interface InboxSelection {
  /** as they were ticked, also when the list shows others by now */
  readonly chosen: ReadonlyMap<string, ReceivedLine>;
  readonly toggle: (line: ReceivedLine) => void;
  readonly choose: (lines: readonly ReceivedLine[]) => void;
}

export function useSelection(): InboxSelection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, ReceivedLine>>(new Map());
  return useMemo(
    () => ({
      chosen,
      toggle: (line: ReceivedLine) =>
        setChosen((before) => {
          const next = new Map(before);
          if (!next.delete(line.id)) next.set(line.id, line);
          return next;
        }),
      choose: (lines: readonly ReceivedLine[]) => setChosen(new Map(lines.map((line) => [line.id, line]))),
    }),
    [chosen],
  );
}

/** The box beside one line. */
export function Tick({ line, selection }: { line: ReceivedLine; selection: InboxSelection }): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  return (
    <span className="est-inbox__tick">
      <Checkbox checked={selection.chosen.has(line.id)} onChange={() => selection.toggle(line)}>
        <span className="ams-visually-hidden">{t('select.one', { name: line.pupilName })}</span>
      </Checkbox>
    </span>
  );
}
