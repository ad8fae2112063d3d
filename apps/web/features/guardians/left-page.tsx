import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PageHeading } from '../../ui/index.js';

/** After stopping, or after everything was destroyed. */
export function LeftPage(): ReactNode {
  const { t } = useTranslation('guardians');
  const { state } = useLocation() as { state: { erased?: boolean } | null };
  const erased = state?.erased === true;
  return (
    <PageHeading title={t(erased ? 'erased.title' : 'left.title')} lead={t(erased ? 'erased.text' : 'left.text')} />
  );
}
