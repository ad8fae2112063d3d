import { escapedAttribute, escapedText } from './legal-text.js';
import type { Leaf } from './leaves.js';
import { type Block, type Listed, type Part, type Shape, shapeOf } from './parts.js';

/** A place in the document where the packed content of a file goes. */
export interface ContentPlace {
  readonly content: string;
}
export type Piece = string | ContentPlace;

/** Thrown for a model that no document can hold; who asks first what it lacks never sees it. */
export class NotWritable extends Error {}

/** The document piece by piece, in the order of the schema; the content of files is left to who has it. */
export function* writeDocument(root: Block, name: string, namespace: string, model: unknown): Generator<Piece> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<${name} xmlns="${namespace}">`;
  yield* fields(root, model, 1);
  yield `\n</${name}>\n`;
}

const indent = (depth: number): string => `\n${'  '.repeat(depth)}`;

function* fields(shape: Block, model: unknown, depth: number): Generator<Piece> {
  for (const row of shape.repeats ? (model as unknown[]) : [model])
    for (const [key, part] of Object.entries(shape.fields))
      if (part.kind !== 'left') yield* partOf(part, (row as Record<string, unknown>)[key], depth);
}

function* partOf(part: Part | Listed, value: unknown, depth: number): Generator<Piece> {
  if (value === undefined || value === null) return;
  if (part.kind === 'part') {
    const rows = part.occurs === 'some' || part.occurs === 'many' ? (value as unknown[]) : [value];
    for (const row of rows) yield* element(part.xml, shapeOf(part), row, depth);
    return;
  }
  const rows = value as unknown[];
  if (rows.length === 0 && part.occurs === 'optional') return;
  yield `${indent(depth)}<${part.xml}>`;
  for (const row of rows) yield* element(part.item.xml, shapeOf(part.item), row, depth + 1);
  yield `${indent(depth)}</${part.xml}>`;
}

function* element(name: string, shape: Shape, value: unknown, depth: number): Generator<Piece> {
  if (shape.kind === 'leaf') return yield* leafOf(name, shape, value, depth);
  yield `${indent(depth)}<${name}>`;
  yield* fields(shape, value, depth + 1);
  yield `${indent(depth)}</${name}>`;
}

function* leafOf(name: string, leaf: Leaf<unknown>, value: unknown, depth: number): Generator<Piece> {
  const written = leaf.write(value);
  if (written === undefined) throw new NotWritable(`${name}: ${leaf.expects}`);
  if (leaf.content) {
    yield `${indent(depth)}<${name}>`;
    yield { content: value as string };
    return yield `</${name}>`;
  }
  if (typeof written === 'string') return yield `${indent(depth)}<${name}>${escapedText(written)}</${name}>`;
  const attributes = Object.entries(written.attributes).map(([key, text]) => ` ${key}="${escapedAttribute(text)}"`);
  yield `${indent(depth)}<${name}${attributes.join('')}>${escapedText(written.text)}</${name}>`;
}
