import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FormAnswers, FormDefinition, FormFinding } from '../domain/index.js';

export interface Example {
  readonly about: string;
  readonly answers: FormAnswers;
  readonly findings: readonly Pick<FormFinding, 'section' | 'pointer' | 'level' | 'rule'>[];
}

export interface Shipped {
  readonly name: string;
  readonly text: string;
  readonly definition: FormDefinition;
  readonly examples: readonly (readonly [string, Example])[];
}

const folder = join('libs', 'forms', 'definitions');
const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

/** The definitions that come with Estafette, each with its examples. */
export const shipped: readonly Shipped[] = readdirSync(folder).flatMap((form) =>
  readdirSync(join(folder, form))
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: `${form} ${file}`,
      text: read(form, file),
      definition: JSON.parse(read(form, file)) as FormDefinition,
      examples: readdirSync(join(folder, form, 'examples')).map(
        (example) => [example, JSON.parse(read(form, 'examples', example)) as Example] as const,
      ),
    })),
);

/** A copy that may be changed to something wrong. */
export const copyOf = (definition: FormDefinition): Record<string, unknown> =>
  JSON.parse(JSON.stringify(definition)) as Record<string, unknown>;
