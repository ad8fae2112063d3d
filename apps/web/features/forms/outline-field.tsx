import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerSchema, FieldCondition, FormDefinition, FormField } from '#libs/forms/domain/index.js';
import { askedIn, choicesOf, titleOf } from './outline-words.js';

interface FieldsProps {
  readonly fields: readonly FormField[];
  readonly schema: AnswerSchema;
  readonly definition: FormDefinition;
}

/** Questions in their order, with what may be answered. */
export function OutlineFields({ fields, schema, definition }: FieldsProps): ReactNode {
  return (
    <ol className="est-outline__fields">
      {fields.map((field) => (
        <li key={field.name}>
          <OutlineField
            {...{ field, fields, definition }}
            schema={schema.properties?.[field.name] ?? {}}
            parent={schema}
          />
        </li>
      ))}
    </ol>
  );
}

interface FieldProps extends FieldsProps {
  readonly field: FormField;
  readonly parent: AnswerSchema;
}

function OutlineField({ field, fields, schema, parent, definition }: FieldProps): ReactNode {
  const { t } = useTranslation('formVersions');
  const marks = [
    parent.required?.includes(field.name) ? t('preview.required') : '',
    field.protection === 'ordinary' ? '' : t(`preview.${field.protection}`),
  ].filter((mark) => mark !== '');
  return (
    <>
      <p>
        <b>{field.label}</b>
        {marks.length > 0 ? <span className="est-secondary"> ({marks.join(', ')})</span> : null}
      </p>
      {field.visibleWhen?.map((condition) => (
        <Condition key={condition.field} {...{ condition, fields, definition }} parent={parent} />
      ))}
      {field.help ? <p className="est-secondary">{field.help}</p> : null}
      <Answers field={field} schema={schema} />
      {field.example ? (
        <p className="est-secondary">
          {t('preview.example')} <i>{field.example}</i>
        </p>
      ) : null}
      {field.fields ? (
        <OutlineFields fields={field.fields} schema={schema.items ?? {}} definition={definition} />
      ) : null}
    </>
  );
}

interface ConditionProps {
  readonly condition: FieldCondition;
  readonly fields: readonly FormField[];
  readonly definition: FormDefinition;
  readonly parent: AnswerSchema;
}

function Condition({ condition, fields, definition, parent }: ConditionProps): ReactNode {
  const { t } = useTranslation('formVersions');
  const asked = askedIn(condition.field, fields, parent, definition);
  const answers = condition.is.map((value) => titleOf(asked?.schema, value)).join(', ');
  return (
    <p className="est-secondary">{t('preview.when', { label: asked?.field.label ?? condition.field, answers })}</p>
  );
}

function Answers({ field, schema }: { field: FormField; schema: AnswerSchema }): ReactNode {
  const { t } = useTranslation('formVersions');
  const choices = choicesOf(schema);
  const number = (value: number | undefined): string => (value ?? 0).toLocaleString('nl-NL');
  const max = number(schema.maxLength ?? schema.maxItems ?? schema.maximum);
  const widget = field.widget === 'long-text' ? 'longText' : field.widget;
  return (
    <>
      <p className="est-outline__answer">{t(`preview.widget.${widget}`, { max, min: number(schema.minimum) })}</p>
      {choices.length > 0 ? (
        <ul className="est-outline__choices">
          {choices.map(({ title }) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
