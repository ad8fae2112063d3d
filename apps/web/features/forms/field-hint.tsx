import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly help: string | undefined;
  /** where the answer comes from that stood there already */
  readonly source: string | undefined;
}

/** What is meant, and that somebody only has to look whether it is right. */
export function FieldHint({ help, source }: Props): ReactNode {
  const { t } = useTranslation('forms');
  return (
    <>
      {help}
      {source ? <span className="est-prefilled">{t('prefilled', { source })}</span> : null}
    </>
  );
}
