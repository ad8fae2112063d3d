import type { FormField, FormSection } from '#libs/forms/domain/index.js';
import { pointerParts } from './field-id.js';

/** What a pointer points at, in the words of the form: "Contactpersoon 2: Telefoon". */
export function labelAt(section: FormSection, pointer: string): string {
  const [name, index, inner] = pointerParts(pointer);
  const field = section.fields.find((one) => one.name === name);
  if (!field) return section.title;
  if (index === undefined || !field.fields) return field.label;
  const item = itemLabel(field, Number(index));
  const asked = field.fields.find((one) => one.name === inner);
  return asked ? `${item}: ${asked.label}` : item;
}

/** "Contactpersoon 2" */
export function itemLabel({ itemTitle, label }: FormField, index: number): string {
  const word = itemTitle ?? label;
  return `${word.charAt(0).toLocaleUpperCase('nl')}${word.slice(1)} ${index + 1}`;
}
