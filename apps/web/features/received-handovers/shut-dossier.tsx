import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ClosedIcon, EmptyState } from '../../ui/index.js';
import type { ReceivedHandover } from './received-handovers.js';
import { Timeline } from './timeline.js';

/** Its content is not for this school any more; why, and since when, is. */
export function ShutDossier({ handover, head }: { handover: ReceivedHandover; head: ReactNode }): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const { id, state } = handover;
  const known = state === 'open' || state === 'accepted' ? 'replaced' : state;
  return (
    <article className="est-stack est-dossier" aria-labelledby="dossier">
      {head}
      <EmptyState title={t(`shut.${known}`)} icon={ClosedIcon}>
        {t(`shutText.${known}`, { preschool: handover.preschoolName })}
      </EmptyState>
      <Timeline id={id} shown />
    </article>
  );
}
