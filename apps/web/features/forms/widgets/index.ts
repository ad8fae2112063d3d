import type { ReactNode } from 'react';
import type { FieldWidget } from '#libs/forms/domain/index.js';
import { ChoiceWidget, ChoicesWidget, ScaleWidget } from './choice-widgets.js';
import { DateWidget } from './date-widget.js';
import { FilesWidget } from './files-widget.js';
import { GroupWidget } from './group-widget.js';
import { LongTextWidget } from './long-text-widget.js';
import { NumberWidget, TextWidget } from './text-widget.js';
import type { WidgetProps } from './widget.js';

/** How each kind of question is drawn. A kind without a widget is a mistake that the compiler sees. */
export const widgets: Readonly<Record<FieldWidget, (props: WidgetProps) => ReactNode>> = {
  text: TextWidget,
  'long-text': LongTextWidget,
  choice: ChoiceWidget,
  choices: ChoicesWidget,
  scale: ScaleWidget,
  date: DateWidget,
  number: NumberWidget,
  files: FilesWidget,
  group: GroupWidget,
};
