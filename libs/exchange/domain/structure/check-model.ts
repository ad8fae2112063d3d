import type { Leaf } from './leaves.js';
import { type AnyPart, type Block, type Listed, type Part, type Shape, shapeOf } from './parts.js';

/** What a model lacks to be a document that the schema accepts. */
export interface ModelFault {
  readonly code: 'EST.missing' | 'EST.format' | 'EST.choice';
  readonly field: string;
  readonly sentence: string;
}

export type LeafLook = (leaf: Leaf<unknown>, value: unknown, field: string) => void;

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;
const rowOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : isPresent(value) ? [value] : []);
const join = (field: string, step: string | number): string => (field === '' ? String(step) : `${field}.${step}`);

/** Walks a model along its description, tells what the schema would refuse, and lets somebody look at every value. */
export class ModelCheck {
  readonly faults: ModelFault[] = [];

  constructor(private readonly look: LeafLook = () => undefined) {}

  block(shape: Block, value: unknown, field: string): void {
    if (shape.repeats) {
      const rows = rowOf(value);
      if (rows.length === 0) this.missing(field, 'de inhoud');
      for (const [index, row] of rows.entries()) this.fields(shape, row, join(field, index));
    } else this.fields(shape, value, field);
  }

  private fields(shape: Block, value: unknown, field: string): void {
    const chosen = new Map<string, number>();
    for (const [name, part] of Object.entries(shape.fields)) {
      if (part.kind === 'left') continue;
      const inside = (value as Record<string, unknown>)[name];
      if (part.choice && rowOf(inside).length > 0) chosen.set(part.choice, (chosen.get(part.choice) ?? 0) + 1);
      this.part(part, inside, join(field, name));
    }
    for (const [choice, count] of chosen)
      if (count > 1) this.fault('EST.choice', join(field, ''), choiceOf(shape, choice));
    for (const choice of shape.mustChoose) if (!chosen.has(choice)) this.missing(field, choiceOf(shape, choice));
  }

  private part(part: Part | Listed, value: unknown, field: string): void {
    if (part.kind === 'part' && (part.occurs === 'one' || part.occurs === 'optional')) {
      if (isPresent(value)) this.shape(shapeOf(part), value, field, part.xml);
      else if (part.occurs === 'one') this.missing(field, part.xml);
      return;
    }
    const item = part.kind === 'listed' ? part.item : part;
    const rows = rowOf(value);
    if (rows.length === 0 && mustHave(part)) this.missing(field, part.xml);
    for (const [index, row] of rows.entries()) this.shape(shapeOf(item), row, join(field, index), item.xml);
  }

  private shape(shape: Shape, value: unknown, field: string, name: string): void {
    if (shape.kind === 'block') return this.block(shape, value, field);
    if (shape.write(value) === undefined)
      this.fault('EST.format', field, `In "${name}" hoort ${shape.expects}. Pas het aan.`);
    this.look(shape, value, field);
  }

  private missing(field: string, name: string): void {
    this.fault('EST.missing', field, `"${name}" ontbreekt. Vul het in.`);
  }

  private fault(code: ModelFault['code'], field: string, sentence: string): void {
    this.faults.push({ code, field: field.replace(/\.$/, ''), sentence });
  }
}

/** A row that may not be empty. */
const mustHave = (part: Part | Listed): boolean =>
  part.kind === 'listed' ? part.occurs === 'one' && part.item.occurs === 'some' : part.occurs === 'some';

const choiceOf = (shape: Block, choice: string): string =>
  Object.values<AnyPart>(shape.fields)
    .filter((part) => part.choice === choice)
    .map((part) => part.xml)
    .join(' of ');
