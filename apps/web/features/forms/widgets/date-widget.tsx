import type { ReactNode } from 'react';
import { DateField } from '../../../ui/index.js';
import { type WidgetProps, orNothing, textIn } from './widget.js';

/** A known day in three inputs. What is typed stays as typed; `answersIn` makes a day of it. */
export function DateWidget({ field, id, hint, error, optional, value, onChange }: WidgetProps): ReactNode {
  return (
    <DateField
      {...{ hint, error, optional }}
      name={id}
      label={field.label}
      value={textIn(value)}
      onChange={(text) => onChange(() => orNothing(text))}
    />
  );
}
