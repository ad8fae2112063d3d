import { Checkbox, Radio } from '@amsterdam/design-system-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Field } from '@amsterdam/design-system-react';
import { GroupFrame, HintAndError, useTies, type FieldTexts } from './field-frame.js';
import type { Choice } from './text-fields.js';

type Own<Input> = FieldTexts & Omit<Input, keyof FieldTexts | 'id' | 'required' | 'value'> & { readonly name: string };

export type RadioGroupFieldProps = Own<ComponentPropsWithRef<typeof Radio>> & {
  readonly options: readonly Choice[];
  /** Next to each other where they fit; for two or three short words. */
  readonly row?: boolean;
  /** For a parent that keeps the value itself: what is chosen now. */
  readonly chosen?: readonly string[];
};

/** One of a few. The first choice carries the name as its id, so that the error summary leads to it. */
export function RadioGroupField({
  label,
  hint,
  error,
  optional,
  options,
  row,
  chosen,
  ...input
}: RadioGroupFieldProps): ReactNode {
  return (
    <GroupFrame {...{ label, hint, error }} id={input.name} optional={optional ?? false}>
      <div className={row ? 'est-choices est-choices--row' : 'est-choices'}>
        {options.map((option, i) => (
          <Option
            key={option.value}
            Kind={Radio}
            {...{ input, option, chosen }}
            first={i === 0}
            invalid={Boolean(error)}
          />
        ))}
      </div>
    </GroupFrame>
  );
}

export type CheckboxGroupFieldProps = Own<ComponentPropsWithRef<typeof Checkbox>> & {
  readonly options: readonly Choice[];
  /** For a parent that keeps the value itself: what is chosen now. */
  readonly chosen?: readonly string[];
};

/** Some of a few; with react-hook-form the value is a list of texts. */
export function CheckboxGroupField({
  label,
  hint,
  error,
  optional,
  options,
  chosen,
  ...input
}: CheckboxGroupFieldProps): ReactNode {
  return (
    <GroupFrame {...{ label, hint, error }} id={input.name} optional={optional ?? false}>
      <div className="est-choices">
        {options.map((option, i) => (
          <Option
            key={option.value}
            Kind={Checkbox}
            {...{ input, option, chosen }}
            first={i === 0}
            invalid={Boolean(error)}
          />
        ))}
      </div>
    </GroupFrame>
  );
}

export type CheckboxFieldProps = Own<ComponentPropsWithRef<typeof Checkbox>>;

/** A single yes or no; its label is what one agrees to. */
export function CheckboxField({ label, hint, error, optional, ...input }: CheckboxFieldProps): ReactNode {
  const id = input.name;
  const ties = useTies(id, { hint, error, optional: optional ?? true });
  return (
    <Field invalid={Boolean(error)} className="est-field">
      <HintAndError {...{ id, hint, error }} />
      <Checkbox {...input} {...ties}>
        {label}
      </Checkbox>
    </Field>
  );
}

interface OptionProps {
  readonly Kind: typeof Radio | typeof Checkbox;
  readonly input: ComponentPropsWithRef<typeof Radio> & { readonly name: string };
  readonly option: Choice;
  readonly chosen: readonly string[] | undefined;
  readonly first: boolean;
  readonly invalid: boolean;
}

function Option({ Kind, input, option, chosen, first, invalid }: OptionProps): ReactNode {
  const id = first ? input.name : `${input.name}-${option.value}`;
  const hintId = option.hint ? `${id}-choice-hint` : undefined;
  const held = chosen ? { checked: chosen.includes(option.value) } : {};
  return (
    <div>
      <Kind {...input} {...held} id={id} value={option.value} invalid={invalid} aria-describedby={hintId}>
        {option.label}
      </Kind>
      {option.hint ? (
        <span id={hintId} className="est-choices__hint">
          {option.hint}
        </span>
      ) : null}
    </div>
  );
}
