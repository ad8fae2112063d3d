import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormAnswers, FormDefinition, FormSection } from '#libs/forms/domain/index.js';
import { formFindings } from '#libs/forms/validator/index.js';
import { Heading, SelectField } from '../../ui/index.js';
import { SectionFields } from './section-fields.js';
import { answersIn } from './typed-answers.js';
import { useValidators } from './validators.js';

interface Props {
  readonly definition: FormDefinition;
  readonly formVersionId: string;
}

const none: readonly never[] = [];
const nothing = (): void => undefined;

/** A form to try out, as wide as a phone: it asks and checks as it will, and keeps nothing. */
export function FormTrial({ definition, formVersionId }: Props): ReactNode {
  const { t } = useTranslation('formVersions');
  const [shown, setShown] = useState<FormAnswers>({});
  const [id, setId] = useState(definition.sections[0]?.id ?? '');
  const section = definition.sections.find((each) => each.id === id) ?? definition.sections[0];
  const validators = useValidators(formVersionId);
  const findings = useMemo(
    () => (validators ? formFindings(definition, validators, answersOf(definition, shown)) : none),
    [definition, validators, shown],
  );
  if (!section) return null;
  return (
    <div className="est-form-trial est-surface est-stack">
      <SelectField
        label={t('trial.section')}
        name="trial-section"
        value={section.id}
        onChange={(event) => setId(event.target.value)}
        options={definition.sections.map(({ id: value, title }) => ({ value, label: title }))}
      />
      <Heading level={3}>{section.title}</Heading>
      {section.explanation ? <p>{section.explanation}</p> : null}
      <SectionFields
        key={section.id}
        section={section}
        all={shown}
        findings={findings.filter((finding) => finding.section === section.id)}
        showMissing={false}
        prefilled={{}}
        onChange={(update) => setShown((all) => ({ ...all, [section.id]: update(all[section.id] ?? {}) }))}
        onLeave={nothing}
      />
    </div>
  );
}

const answersOf = ({ sections }: FormDefinition, shown: FormAnswers): FormAnswers =>
  Object.fromEntries(sections.map((section: FormSection) => [section.id, answersIn(section, shown[section.id] ?? {})]));
