import type { Leaf } from './leaves.js';

/** one: exactly one; optional: none or one; some: one or more; many: none or more */
export type Occurs = 'one' | 'optional' | 'some' | 'many';

/** An element that stands within another: its name in the document, how often, and what is in it. */
export interface Part<S = unknown, O extends Occurs = Occurs> {
  readonly kind: 'part';
  readonly xml: string;
  readonly occurs: O;
  readonly shape: S;
  /** of the parts with the same choice there is at most one */
  readonly choice?: string;
}

/** An element that holds nothing but a row of others: in the model it is that row. */
export interface Listed<S = unknown, O extends 'one' | 'optional' = 'one' | 'optional'> {
  readonly kind: 'listed';
  readonly xml: string;
  readonly occurs: O;
  readonly item: Part<S, 'some' | 'many'>;
  readonly choice?: string;
}

/** An element of the standard that Estafette neither keeps nor writes; its content is not looked at. */
export interface Left {
  readonly kind: 'left';
  readonly xml: string;
  readonly many: boolean;
  /** Dutch: why it is not taken over */
  readonly why: string;
  readonly choice?: string;
}

export type AnyPart = Part | Listed | Left;
export type Fields = Readonly<Record<string, AnyPart>>;

/** An element with children; the order of the fields is the order in the document. */
export interface Block<F extends Fields = Fields, R extends boolean = boolean> {
  readonly kind: 'block';
  readonly fields: F;
  /** the whole row of children may come again, without an element of its own around it */
  readonly repeats: R;
  /** choices of which exactly one must be there */
  readonly mustChoose: readonly string[];
}

type ValueOf<S> =
  S extends Leaf<infer V>
    ? V
    : S extends Block<infer F, infer R>
      ? R extends true
        ? readonly Model<F>[]
        : Model<F>
      : never;

type Value<P> =
  P extends Listed<infer S>
    ? readonly ValueOf<S>[]
    : P extends Part<infer S, infer O>
      ? O extends 'some' | 'many'
        ? readonly ValueOf<S>[]
        : ValueOf<S>
      : never;

type Mandatory<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly kind: 'left' } ? never : F[K] extends { occurs: 'one' | 'some' } ? K : never;
}[keyof F];
type Possible<F extends Fields> = {
  [K in keyof F]: F[K] extends { occurs: 'optional' | 'many' } ? K : never;
}[keyof F];

/** The typed value of a block: what a caller fills in and a reader gives. */
export type Model<F extends Fields> = { readonly [K in Mandatory<F>]: Value<F[K]> } & {
  readonly [K in Possible<F>]?: Value<F[K]>;
};
/** The typed value of a block as it was described. */
export type ModelOf<B extends Block> = ValueOf<B>;

const part =
  <O extends Occurs>(occurs: O) =>
  <S>(xml: string, shape: S, choice?: string): Part<S, O> => ({
    kind: 'part',
    xml,
    occurs,
    shape,
    ...(choice && { choice }),
  });
export const one = part('one');
export const optional = part('optional');
export const some = part('some');
export const many = part('many');

/** An element around one or more others. */
export const listed = <S>(xml: string, item: string, shape: S, choice?: string): Listed<S, 'optional'> => ({
  kind: 'listed',
  xml,
  occurs: 'optional',
  item: some(item, shape),
  ...(choice && { choice }),
});
/** An element around others that may be empty. */
export const emptyListed = <S, O extends 'one' | 'optional'>(
  occurs: O,
  xml: string,
  item: string,
  shape: S,
): Listed<S, O> => ({ kind: 'listed', xml, occurs, item: many(item, shape) });

export const left = (xml: string, why: string, more: { many?: boolean; choice?: string } = {}): Left => ({
  kind: 'left',
  xml,
  why,
  many: more.many ?? false,
  ...(more.choice && { choice: more.choice }),
});

export const block = <F extends Fields>(fields: F, ...mustChoose: string[]): Block<F, false> => ({
  kind: 'block',
  fields,
  repeats: false,
  mustChoose,
});
export const repeated = <F extends Fields>(fields: F): Block<F, true> => ({
  kind: 'block',
  fields,
  repeats: true,
  mustChoose: [],
});
export type Shape = Leaf<unknown> | Block;
export const shapeOf = (part: Part): Shape => part.shape as Shape;
