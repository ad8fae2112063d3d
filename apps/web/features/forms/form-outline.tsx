import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormDefinition, FormPart, FormSection } from '#libs/forms/domain/index.js';
import { StateBadge } from '../../ui/index.js';
import { OutlineFields } from './outline-field.js';

/** Every section and question of a form on paper, in its order. */
export function FormOutline({ definition }: { definition: FormDefinition }): ReactNode {
  return (
    <article className="est-outline" aria-label={definition.title} lang="nl">
      <header>
        <h3 className="ams-heading ams-heading--3">{definition.title}</h3>
        <p>{definition.explanation}</p>
      </header>
      {definition.sections.map((section, place) => (
        <OutlineSection
          key={section.id}
          definition={definition}
          section={section}
          number={place + 1}
          part={definition.parts.find(({ id }) => id === section.part)}
        />
      ))}
    </article>
  );
}

interface Props {
  readonly definition: FormDefinition;
  readonly section: FormSection;
  readonly number: number;
  readonly part: FormPart | undefined;
}

function OutlineSection({ definition, section, number, part }: Props): ReactNode {
  const { t } = useTranslation('formVersions');
  const { title, explanation, writer, fields, schema } = section;
  return (
    <details className="est-outline__section" open={number === 1}>
      <summary>
        <h4 className="ams-heading ams-heading--4">
          {number}. {title}
        </h4>
        <span className="est-secondary">{t('preview.questions', { count: fields.length })}</span>
      </summary>
      <p className="est-outline__badges">
        <StateBadge state={part?.consent === 'not-needed' ? 'on-time' : 'waiting'}>
          {t(part?.consent === 'not-needed' ? 'preview.noConsent' : 'preview.consent')}
        </StateBadge>
        {part?.restricted ? <StateBadge state="held">{t('preview.restricted')}</StateBadge> : null}
        {writer === 'guardian' ? <StateBadge state="held">{t('preview.guardian')}</StateBadge> : null}
      </p>
      {explanation ? <p>{explanation}</p> : null}
      <OutlineFields fields={fields} schema={schema} definition={definition} />
    </details>
  );
}
