import { Label, TextInput } from '@amsterdam/design-system-react';
import { use, useState, type ClipboardEvent, type ReactNode, type Ref } from 'react';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { joinDateParts, readWholeDate, splitDateText, wrongParts, type DateParts } from './date-parts.js';
import { GroupFrame, InForm, type FieldTexts } from './field-frame.js';

export interface DateFieldProps extends FieldTexts {
  readonly name: string;
  /** As typed: `1-3-2022`, or half a day; a day from the API (`2022-03-01`) is taken apart. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

const names = ['day', 'month', 'year'] as const;

/** A known day in three inputs. A whole day that is pasted or typed into one of them is divided over the three. */
export function DateField({ name, value, onChange, onBlur, ref, ...texts }: DateFieldProps): ReactNode {
  const { parts, change } = useParts(value, onChange);
  const wrong = texts.error ? wrongParts(value) : new Set<keyof DateParts>();
  const { t } = useTranslation('ui');
  const needed = use(InForm) && !texts.optional;
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const whole = readWholeDate(event.clipboardData.getData('text'));
    if (!whole) return;
    event.preventDefault();
    change(whole);
  };
  return (
    <GroupFrame id={name} {...texts}>
      <div className="est-date">
        {names.map((part) => (
          <div key={part} className={`est-date__part est-date__part--${part}`}>
            <Label htmlFor={partId(name, part)} inFieldSet>
              {t(`date.${part}`)}
            </Label>
            <TextInput
              id={partId(name, part)}
              ref={part === 'day' ? ref : undefined}
              inputMode="numeric"
              autoComplete="off"
              value={parts[part]}
              invalid={wrong.has(part)}
              aria-required={needed || undefined}
              aria-describedby={texts.error ? `${name}-error` : undefined}
              onChange={(event) =>
                change(readWholeDate(event.target.value) ?? { ...parts, [part]: event.target.value })
              }
              onPaste={paste}
              onBlur={onBlur}
            />
          </div>
        ))}
      </div>
    </GroupFrame>
  );
}

type FormDateFieldProps<Values extends FieldValues> = FieldTexts & {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
};

/** The same, tied to react-hook-form; its value in the form is the text as typed, see `checkDateText`. */
export function FormDateField<Values extends FieldValues>({
  control,
  name,
  ...texts
}: FormDateFieldProps<Values>): ReactNode {
  const { field, fieldState } = useController({ control, name });
  const error = texts.error ?? fieldState.error?.message;
  return <DateField {...texts} error={error} {...field} value={String(field.value ?? '')} />;
}

/** The parts as typed; a value that comes from elsewhere (a link, a reset) replaces them. */
function useParts(value: string, onChange: (value: string) => void) {
  const [held, setHeld] = useState({ value, parts: splitDateText(value) });
  const current = held.value === value ? held : { value, parts: splitDateText(value) };
  if (current !== held) setHeld(current);
  const change = (parts: DateParts) => {
    const joined = joinDateParts(parts);
    setHeld({ value: joined, parts });
    onChange(joined);
  };
  return { parts: current.parts, change };
}

const partId = (name: string, part: (typeof names)[number]): string => (part === 'day' ? name : `${name}-${part}`);
