import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Triage } from '#libs/handovers/domain/index.js';
import { StateBadge } from '../../ui/index.js';

/** What the preschool asks attention for; nothing for nothing special. */
export function TriageBadge({ triage }: { triage: Triage }): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  if (triage === 'none') return null;
  return <StateBadge state={triage === 'support' ? 'this-week' : 'waiting'}>{t(`triage.${triage}`)}</StateBadge>;
}
