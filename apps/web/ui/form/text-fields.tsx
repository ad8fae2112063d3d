import { Select, TextArea, TextInput } from '@amsterdam/design-system-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { FieldFrame, useTies, type FieldTexts } from './field-frame.js';

type Own<Input> = FieldTexts &
  Omit<Input, keyof FieldTexts | 'id' | 'required'> & { readonly name: string; readonly id?: string };

export type TextFieldProps = Own<ComponentPropsWithRef<typeof TextInput>> & { readonly short?: boolean };

/** One line of text. Takes what `register()` of react-hook-form gives. The error summary finds it by its name. */
export function TextField({ label, hint, error, optional, short, ...input }: TextFieldProps): ReactNode {
  const id = input.id ?? input.name;
  const ties = useTies(id, { hint, error, optional: optional ?? false });
  const className = short ? 'est-field--short' : '';
  return (
    <FieldFrame {...{ id, label, hint, error, className }} optional={optional ?? false}>
      <TextInput autoComplete="off" {...input} {...ties} />
    </FieldFrame>
  );
}

export type TextAreaFieldProps = Own<ComponentPropsWithRef<typeof TextArea>>;

export function TextAreaField({ label, hint, error, optional, ...input }: TextAreaFieldProps): ReactNode {
  const id = input.id ?? input.name;
  const ties = useTies(id, { hint, error, optional: optional ?? false });
  return (
    <FieldFrame {...{ id, label, hint, error }} optional={optional ?? false}>
      <TextArea rows={4} {...input} {...ties} />
    </FieldFrame>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** shown, and not to be chosen */
  readonly disabled?: boolean;
}

export type SelectFieldProps = Own<ComponentPropsWithRef<typeof Select>> & {
  readonly options: readonly Choice[];
  /** First entry with an empty value, such as `Alle wijken`. */
  readonly emptyLabel?: string;
};

export function SelectField({
  label,
  hint,
  error,
  optional,
  options,
  emptyLabel,
  ...input
}: SelectFieldProps): ReactNode {
  const id = input.id ?? input.name;
  const ties = useTies(id, { hint, error, optional: optional ?? false });
  return (
    <FieldFrame {...{ id, label, hint, error }} optional={optional ?? false}>
      <Select {...input} {...ties}>
        {emptyLabel === undefined ? null : <Select.Option value="">{emptyLabel}</Select.Option>}
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value} disabled={option.disabled ?? false}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </FieldFrame>
  );
}
