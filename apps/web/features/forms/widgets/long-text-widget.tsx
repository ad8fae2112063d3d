import type { ReactNode } from 'react';
import { TextAreaField } from '../../../ui/index.js';
import { CharactersLeft } from './characters-left.js';
import { Example } from './example.js';
import { type WidgetProps, orNothing, textIn } from './widget.js';

const LEAST_ROWS = 3;
const MOST_ROWS = 24;
const LINE = 75;

/** An open box that grows with what is written in it; the prompt stands above it, an example unfolds under it. */
export function LongTextWidget(props: WidgetProps): ReactNode {
  const { field, schema, id, hint, error, optional, value, onChange } = props;
  const text = textIn(value);
  return (
    <>
      <TextAreaField
        {...{ id, hint, error, optional }}
        name={id}
        label={field.label}
        rows={rowsFor(text)}
        value={text}
        onChange={({ target }) => onChange(() => orNothing(target.value))}
      />
      <CharactersLeft text={text} most={schema.maxLength} />
      <Example field={field} />
    </>
  );
}

function rowsFor(text: string): number {
  const lines = text.split('\n').map((line) => 1 + Math.floor(line.length / LINE));
  const rows = lines.reduce((sum, count) => sum + count, 0) + 1;
  return Math.min(MOST_ROWS, Math.max(LEAST_ROWS, rows));
}
