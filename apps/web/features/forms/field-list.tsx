import type { ReactNode } from 'react';
import {
  type Answer,
  type AnswerItem,
  type AnswerSchema,
  type FormField,
  isVisible,
} from '#libs/forms/domain/index.js';
import { fieldId, pointerTo } from './field-id.js';
import { isNeeded, itemSchema, schemaOf } from './field-schema.js';
import { FieldHint } from './field-hint.js';
import { useSectionContext } from './form-context.js';
import { widgets } from './widgets/index.js';

type Answers = Readonly<Record<string, Answer | undefined>>;

interface Props {
  readonly fields: readonly FormField[];
  /** of the section, or of an item of a group */
  readonly schema: AnswerSchema;
  readonly near: Answers;
  /** pointer of the item; empty for a section */
  readonly within: string;
  readonly onChange: (update: (before: Answers) => Answers) => void;
}

/** The questions that are asked, given the answers so far. What somebody filled in and is not asked any more is kept, unseen. */
export function FieldList({ fields, near, ...place }: Props): ReactNode {
  const { all } = useSectionContext();
  return fields
    .filter((field) => isVisible(field, fields, near, all))
    .map((field) => <FieldView key={field.name} field={field} value={near[field.name]} {...place} />);
}

type ViewProps = Omit<Props, 'fields' | 'near'> & { readonly field: FormField; readonly value: Answer | undefined };

function FieldView({ field, value, schema, within, onChange }: ViewProps): ReactNode {
  const { sectionId, findingAt, sourceOf, onEdit, onLeave } = useSectionContext();
  const pointer = pointerTo(field.name, within);
  const source = sourceOf(pointer);
  const own = schemaOf(field, schema);
  const Widget = widgets[field.widget];
  return (
    <div
      className="est-question"
      onBlur={({ currentTarget, relatedTarget }) => (currentTarget.contains(relatedTarget) ? undefined : onLeave())}
    >
      <Widget
        field={field}
        schema={own}
        id={fieldId(sectionId, pointer)}
        pointer={pointer}
        hint={field.help || source ? <FieldHint help={field.help} source={source} /> : undefined}
        error={findingAt(pointer)?.reason}
        optional={!isNeeded(field, schema)}
        value={value}
        onChange={(update) => {
          if (field.widget !== 'group') onEdit(pointer);
          onChange((before) => ({ ...before, [field.name]: update(before[field.name]) }));
        }}
        onLeave={onLeave}
        drawItem={({ item, pointer: at, onChange: changeItem }) => (
          <FieldList
            fields={field.fields ?? []}
            schema={itemSchema(own)}
            near={item}
            within={at}
            onChange={(update) => changeItem((before) => update(before) as AnswerItem)}
          />
        )}
      />
    </div>
  );
}
