import type { ReactNode } from 'react';
import { TextField } from '../../../ui/index.js';
import { CharactersLeft } from './characters-left.js';
import { Example } from './example.js';
import { type WidgetProps, orNothing, textIn } from './widget.js';

/** One line. */
export function TextWidget({ field, schema, id, hint, error, optional, value, onChange }: WidgetProps): ReactNode {
  const text = textIn(value);
  return (
    <>
      <TextField
        {...{ id, hint, error, optional }}
        name={id}
        label={field.label}
        value={text}
        onChange={({ target }) => onChange(() => orNothing(target.value))}
      />
      <CharactersLeft text={text} most={schema.maxLength} />
      <Example field={field} />
    </>
  );
}

/** A number is typed in a box for text: no arrows, no browser that throws away what it cannot read. */
export function NumberWidget({ field, id, hint, error, optional, value, onChange }: WidgetProps): ReactNode {
  return (
    <TextField
      {...{ id, hint, error, optional }}
      name={id}
      label={field.label}
      short
      inputMode="decimal"
      value={textIn(value)}
      onChange={({ target }) => onChange(() => orNothing(target.value))}
    />
  );
}
