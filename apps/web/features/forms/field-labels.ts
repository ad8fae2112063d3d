import { type FormFinding, type FormSection, itemLabel } from '#libs/forms/domain/index.js';
import { pointerParts } from './field-id.js';

export { itemLabel };

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

/** In the order of the questions on the screen. */
export function inFormOrder<Found extends Pick<FormFinding, 'pointer'>>(
  section: FormSection,
  findings: readonly Found[],
): Found[] {
  const places = new Map(findings.map((finding) => [finding, placeOf(section, finding.pointer)]));
  const place = (finding: Found): readonly number[] => places.get(finding) ?? [];
  return findings.toSorted((one, other) => compare(place(one), place(other)));
}

function placeOf({ fields }: FormSection, pointer: string): readonly number[] {
  const [name, index, inner] = pointerParts(pointer);
  const at = fields.findIndex((field) => field.name === name);
  const within = fields[at]?.fields?.findIndex((field) => field.name === inner) ?? -1;
  return [at, index === undefined ? -1 : Number(index), within];
}

const compare = (one: readonly number[], other: readonly number[]): number =>
  one.map((part, i) => part - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
