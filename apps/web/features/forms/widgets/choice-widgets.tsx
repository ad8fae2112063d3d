import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxGroupField, RadioGroupField } from '../../../ui/index.js';
import { choicesOf, constOf } from '../field-schema.js';
import { type WidgetProps, listIn } from './widget.js';

/** One of a few. A circle cannot be emptied by pressing it again, so an optional one has a button for that. */
export function ChoiceWidget(props: WidgetProps): ReactNode {
  return <OneOfFew {...props} row={isShort(props)} />;
}

/** Words on a line from less to more, each in its own segment; under each other on a phone. */
export function ScaleWidget(props: WidgetProps): ReactNode {
  return (
    <div className="est-scale">
      <OneOfFew {...props} row={false} />
    </div>
  );
}

function OneOfFew({ row, ...props }: WidgetProps & { readonly row: boolean }): ReactNode {
  const { field, schema, id, hint, error, optional, value, onChange } = props;
  const { t } = useTranslation('forms');
  return (
    <>
      <RadioGroupField
        {...{ hint, error, optional, row }}
        name={id}
        label={field.label}
        options={choicesOf(schema)}
        chosen={value === undefined ? [] : [String(value)]}
        onChange={({ target }) => onChange(() => constOf(schema, target.value))}
      />
      {optional && value !== undefined ? (
        <button type="button" className="est-link-button est-clear" onClick={() => onChange(() => undefined)}>
          {t('choice.clear')}
          <span className="ams-visually-hidden">: {field.label}</span>
        </button>
      ) : null}
    </>
  );
}

const isShort = ({ schema }: WidgetProps): boolean => {
  const choices = choicesOf(schema);
  return choices.length <= 3 && choices.every(({ label }) => label.length <= 12);
};

/** Some of a few, kept in the order of the list. */
export function ChoicesWidget({ field, schema, id, hint, error, optional, value, onChange }: WidgetProps): ReactNode {
  const options = choicesOf(schema);
  const toggle = (one: string, isOn: boolean): void =>
    onChange((before) => {
      const chosen = new Set(listIn(before));
      if (isOn) chosen.add(one);
      else chosen.delete(one);
      const inOrder = options.map((option) => option.value).filter((option) => chosen.has(option));
      return inOrder.length > 0 ? inOrder : undefined;
    });
  return (
    <CheckboxGroupField
      {...{ hint, error, optional, options }}
      name={id}
      label={field.label}
      chosen={listIn(value)}
      onChange={({ target }) => toggle(target.value, target.checked)}
    />
  );
}
