import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { today } from '../../app/today.js';
import { StateBadge } from '../../ui/index.js';
import type { FormVersion } from './form-versions.js';

/** Where a version stands between offered and withdrawn. */
export function VersionState({ version }: { version: FormVersion }): ReactNode {
  const { t } = useTranslation('formVersions');
  const { status, inForce, validFrom } = version;
  if (status === 'proposed') return <StateBadge state="this-week">{t('state.proposed')}</StateBadge>;
  if (status === 'withdrawn') return <StateBadge state="held">{t('state.withdrawn')}</StateBadge>;
  if (inForce) return <StateBadge state="on-time">{t('state.inForce')}</StateBadge>;
  if (validFrom > today()) {
    return <StateBadge state="waiting">{t('state.coming', { day: dutchDateWithDay(validFrom) })}</StateBadge>;
  }
  return <StateBadge state="held">{t('state.past')}</StateBadge>;
}
