import type { ReactNode } from 'react';
import type { Answer, AnswerItem, AnswerSchema, FormField } from '#libs/forms/domain/index.js';

/** What a widget gets: a question, its schema, and the answer as it stands on the screen. */
export interface WidgetProps {
  readonly field: FormField;
  readonly schema: AnswerSchema;
  /** id of the input, and its name */
  readonly id: string;
  readonly pointer: string;
  readonly hint: ReactNode;
  readonly error: string | undefined;
  readonly optional: boolean;
  readonly value: Answer | undefined;
  /** gets the answer before, so that two changes in one breath are both there; undefined: no answer */
  readonly onChange: (update: (before: Answer | undefined) => Answer | undefined) => void;
  /** for what changes without a field to leave, such as an item that is taken away */
  readonly onLeave: () => void;
  /** draws the questions of one item; of a group only */
  readonly drawItem: (item: ItemProps) => ReactNode;
}

export interface ItemProps {
  readonly item: AnswerItem;
  readonly pointer: string;
  readonly onChange: (update: (before: AnswerItem) => AnswerItem) => void;
}

export const textIn = (value: Answer | undefined): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'string' ? value : '';

export const listIn = (value: Answer | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** An empty box is no answer. */
export const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);
