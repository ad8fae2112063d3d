import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Answer,
  type AnswerItem,
  type AnswerSchema,
  type FormAnswers,
  type FormField,
  type FormSection,
  isVisible,
  wordsOf,
} from '#libs/forms/domain/index.js';
import { itemLabel } from './field-labels.js';
import { itemSchema, schemaOf } from './field-schema.js';
import { FilesRead } from './shown-file.js';
import './forms.css';

interface Props {
  readonly section: FormSection;
  readonly all: FormAnswers;
}

/** A section to read: every question that is asked, with its answer or that there is none. */
export function AnswersRead({ section, all }: Props): ReactNode {
  return <Answers fields={section.fields} schema={section.schema} near={all[section.id] ?? {}} all={all} />;
}

interface AnswersProps {
  readonly fields: readonly FormField[];
  readonly schema: AnswerSchema;
  readonly near: Readonly<Record<string, Answer | undefined>>;
  readonly all: FormAnswers;
}

function Answers({ fields, schema, near, all }: AnswersProps): ReactNode {
  return (
    <dl className="est-answers">
      {fields
        .filter((field) => isVisible(field, fields, near, all))
        .map((field) => (
          <div key={field.name}>
            <dt>{field.label}</dt>
            <dd>
              <OneAnswer field={field} schema={schemaOf(field, schema)} answer={near[field.name]} all={all} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

export interface AnswerProps {
  readonly field: FormField;
  readonly schema: AnswerSchema;
  readonly answer: Answer | undefined;
  readonly all: FormAnswers;
}

/** One answer in words; also for two texts beside each other. */
export function OneAnswer({ field, schema, answer, all }: AnswerProps): ReactNode {
  const { t } = useTranslation('forms');
  if (answer === undefined) return <span className="est-secondary">{t('read.nothing')}</span>;
  if (field.widget === 'files') return <FilesRead ids={Array.isArray(answer) ? (answer as readonly string[]) : []} />;
  if (field.fields && Array.isArray(answer)) {
    const { fields } = field;
    return (answer as readonly AnswerItem[]).map((item, i) => (
      <div key={i} className="est-answers__item">
        <b>{itemLabel(field, i)}</b>
        <Answers fields={fields} schema={itemSchema(schema)} near={item} all={all} />
      </div>
    ));
  }
  const words = wordsOf(field, schema, answer);
  if (field.widget === 'choices') {
    return (
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    );
  }
  return <span className="est-answers__text">{words.join('\n')}</span>;
}
