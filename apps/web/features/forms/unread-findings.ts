import type {
  AnswerItem,
  AnswerSchema,
  FormFinding,
  FormField,
  FormSection,
  SectionAnswers,
} from '#libs/forms/domain/index.js';
import { type DateProblem, checkDateText } from '../../ui/index.js';
import { pointerTo } from './field-id.js';
import { itemSchema, schemaOf } from './field-schema.js';
import { readNumber } from './typed-answers.js';

/** Why something typed is no answer: key of a sentence in the messages. */
export type Unread = DateProblem | 'number' | 'whole-number';
type Found = Omit<FormFinding, 'reason'> & { readonly unread: Unread };

/** What stands on the screen and is no answer yet. The API never gets to see it, so the browser says it. */
export const unreadIn = (section: FormSection, shown: SectionAnswers): Found[] =>
  unreadOf(section.fields, section.schema, shown, '').map((found) => ({ section: section.id, ...found }));

type Bare = Omit<Found, 'section'>;

function unreadOf(
  fields: readonly FormField[],
  schema: AnswerSchema,
  shown: SectionAnswers | AnswerItem,
  within: string,
): Bare[] {
  return fields.flatMap((field): Bare[] => {
    const answer = (shown as SectionAnswers)[field.name];
    const pointer = pointerTo(field.name, within);
    const own = schemaOf(field, schema);
    if (field.fields && Array.isArray(answer)) {
      const { fields: inner } = field;
      return (answer as readonly AnswerItem[]).flatMap((item, i) =>
        unreadOf(inner, itemSchema(own), item, pointerTo(String(i), pointer)),
      );
    }
    const unread = typeof answer === 'string' && answer.trim() !== '' ? problemOf(field, own, answer) : undefined;
    return unread ? [{ pointer, level: 'wrong', rule: 'type', unread }] : [];
  });
}

function problemOf({ widget }: FormField, schema: AnswerSchema, text: string): Unread | undefined {
  if (widget === 'date') {
    const check = checkDateText(text);
    return 'on' in check ? undefined : check.problem;
  }
  if (widget !== 'number' || readNumber(text, schema) !== undefined) return undefined;
  return schema.type === 'integer' ? 'whole-number' : 'number';
}
