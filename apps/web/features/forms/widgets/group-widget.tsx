import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, AnswerItem } from '#libs/forms/domain/index.js';
import { Button, LateIcon, PlusIcon, RemoveIcon, useNotify } from '../../../ui/index.js';
import { pointerTo } from '../field-id.js';
import { itemLabel } from '../field-labels.js';
import type { WidgetProps } from './widget.js';

type Items = readonly AnswerItem[];
const itemsIn = (value: Answer | undefined): Items => (Array.isArray(value) ? (value as Items) : []);
const orNone = (items: Items): Answer | undefined => (items.length > 0 ? items : undefined);

/** The same questions about one, two or more: "Contactpersoon 1", "Contactpersoon 2". Taking one away can be undone. */
export function GroupWidget(props: WidgetProps): ReactNode {
  const { field, schema, id, pointer, hint, error, optional, value, onChange, onLeave, drawItem } = props;
  const { t } = useTranslation(['forms', 'ui']);
  const notify = useNotify();
  const items = itemsIn(value);
  const word = field.itemTitle ?? field.label;
  const isFull = schema.maxItems !== undefined && items.length >= schema.maxItems;
  const change = (update: (items: Items) => Items): void => onChange((before) => orNone(update(itemsIn(before))));
  const remove = (index: number): void => {
    const taken = items[index];
    change((all) => all.filter((_, i) => i !== index));
    focusSoon(id);
    const undo = (): void => change((all) => (taken ? all.toSpliced(index, 0, taken) : all));
    notify({ text: t('group.removed', { item: itemLabel(field, index) }), undo });
    onLeave();
  };
  const addOne = (): void => {
    change((all) => [...all, {}]);
    focusSoon(`${id}/${items.length}`);
  };
  return (
    <fieldset id={id} tabIndex={-1} className="est-group" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        {field.label} {optional ? <span className="est-secondary">({t('ui:form.optional')})</span> : null}
      </legend>
      {hint ? <div className="est-field__hint">{hint}</div> : null}
      {items.map((item, index) => (
        <Item key={index} title={itemLabel(field, index)} id={`${id}/${index}`} onRemove={() => remove(index)}>
          {drawItem({
            item,
            pointer: pointerTo(String(index), pointer),
            onChange: (update) => change((all) => all.map((one, i) => (i === index ? update(one) : one))),
          })}
        </Item>
      ))}
      {error ? (
        <p id={`${id}-error`} className="ams-error-message est-field__error">
          <LateIcon />
          <span>
            <span className="ams-visually-hidden">{t('ui:form.errorPrefix')}: </span>
            {error}
          </span>
        </p>
      ) : null}
      {isFull ? (
        <p className="est-secondary">{t('group.full', { count: schema.maxItems ?? 0 })}</p>
      ) : (
        <Button variant="secondary" onClick={addOne}>
          <PlusIcon />
          {t(items.length > 0 ? 'group.addAnother' : 'group.add', { word })}
        </Button>
      )}
    </fieldset>
  );
}

interface FrameProps {
  readonly title: string;
  readonly id: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function Item({ title, id, onRemove, children }: FrameProps): ReactNode {
  const { t } = useTranslation('forms');
  return (
    <fieldset id={id} className="est-group__item" tabIndex={-1}>
      <legend>{title}</legend>
      {children}
      <div>
        <button type="button" className="est-link-button est-group__remove" onClick={onRemove}>
          <RemoveIcon />
          {t('group.remove', { item: title })}
        </button>
      </div>
    </fieldset>
  );
}

/** After the change is on the page. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
