import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { RadioGroupField } from '../../ui/index.js';
import { FormOutline } from './form-outline.js';
import { FormTrial } from './form-trial.js';

interface Props {
  readonly definition: FormDefinition;
  readonly formVersionId: string;
}

const ways = ['paper', 'phone'] as const;
type Way = (typeof ways)[number];

/** How a version will look to who fills it in: on paper, all that is asked; on a phone, to try out. */
export function FormPreview({ definition, formVersionId }: Props): ReactNode {
  const { t } = useTranslation('formVersions');
  const [way, setWay] = useState<Way>('paper');
  return (
    <section className="est-stack" aria-labelledby="voorbeeld">
      <h2 id="voorbeeld" className="ams-heading ams-heading--3">
        {t('preview.title')}
      </h2>
      <RadioGroupField
        row
        name="preview-way"
        label={t('preview.way')}
        chosen={[way]}
        onChange={(event) => setWay(event.target.value as Way)}
        options={ways.map((value) => ({ value, label: t(`preview.${value}`) }))}
      />
      <p className="est-secondary">{t(way === 'paper' ? 'preview.lead' : 'trial.lead')}</p>
      {way === 'paper' ? (
        <FormOutline definition={definition} />
      ) : (
        <FormTrial definition={definition} formVersionId={formVersionId} />
      )}
    </section>
  );
}
