import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { FormOutline } from './form-outline.js';

/** How a version will look to who fills it in: all that is asked, as it reads on paper. */
export function FormPreview({ definition }: { definition: FormDefinition }): ReactNode {
  const { t } = useTranslation('formVersions');
  return (
    <section className="est-stack" aria-labelledby="voorbeeld">
      <h2 id="voorbeeld" className="ams-heading ams-heading--3">
        {t('preview.title')}
      </h2>
      <p className="est-secondary">{t('preview.lead')}</p>
      <FormOutline definition={definition} />
    </section>
  );
}
