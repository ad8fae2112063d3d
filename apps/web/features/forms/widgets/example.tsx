import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField } from '#libs/forms/domain/index.js';

/** A short example under an open box, folded away: nobody has to write like it. */
export function Example({ field: { label, example } }: { field: FormField }): ReactNode {
  const { t } = useTranslation('forms');
  if (!example) return null;
  return (
    <details className="est-example">
      <summary>
        {t('example.show')}
        <span className="ams-visually-hidden"> {t('example.of', { label })}</span>
      </summary>
      <p>{example}</p>
    </details>
  );
}
