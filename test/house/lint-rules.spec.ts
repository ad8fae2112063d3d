import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PlantedTree, plantTree } from './support/planted-tree.js';

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `export const line${index} = ${index};\n`).join('');
const functionOf = (count: number): string =>
  `export function long(): number {\n  let sum = 0;\n${'  sum += 1;\n'.repeat(count - 4)}  return sum;\n}\n`;
const parameters = (count: number): string =>
  Array.from({ length: count }, (_, index) => `readonly p${index}: string`).join(', ');
const plain = (count: number): string => parameters(count).replaceAll('readonly ', '');
const nested = (depth: number): string =>
  `export function deep(x: number): void {\n${'if (x > 1) {\n'.repeat(depth)}x--;\n${'}\n'.repeat(depth)}}\n`;
const branches = (count: number): string =>
  `export const many = (x: number): number => ${Array.from({ length: count }, (_, n) => `x === ${n} ? ${n} : `).join('')}0;\n`;

/** Path, content, and the rules that must name it; none for what must stay allowed. */
const samples: [path: string, content: string, rules: string[]][] = [
  // the clock, chance and frameworks stay out of domain/
  ['libs/pupils/domain/new-date.ts', 'export const now = (): Date => new Date();\n', ['no-restricted-syntax']],
  ['libs/pupils/domain/date-call.ts', 'export const now = (): string => Date();\n', ['no-restricted-syntax']],
  ['libs/pupils/domain/date-now.ts', 'export const now = (): number => Date.now();\n', ['no-restricted-syntax']],
  ['libs/pupils/domain/date-now-passed.ts', 'export const clock = Date.now;\n', ['no-restricted-syntax']],
  ['libs/pupils/domain/chance.ts', 'export const dice = (): number => Math.random();\n', ['no-restricted-syntax']],
  [
    'libs/pupils/domain/decorated.ts',
    'const mark = (..._: unknown[]): void => undefined;\n@mark\nexport class Pupil {}\n',
    ['no-restricted-syntax'],
  ],
  ['libs/pupils/domain/environment.ts', 'export const on = process.env.ON;\n', ['no-restricted-syntax']],
  ['libs/pupils/domain/given-date.ts', 'export const at = (text: string): Date => new Date(text);\n', []],
  ['libs/pupils/domain/pupil.spec.ts', 'export const now = new Date();\n', []],
  ['libs/platform/clock/clock.ts', 'export const now = (): Date => new Date();\n', []],

  // the environment is read in one place
  ['libs/pupils/pupils.service.ts', 'export const on = process.env.ON;\n', ['no-restricted-syntax']],
  ['libs/pupils/quoted.service.ts', "export const on = process.env['ON'];\n", ['no-restricted-syntax']],
  ['libs/pupils/unpacked.service.ts', 'export const { env } = process;\n', ['no-restricted-syntax']],
  [
    'libs/pupils/imported.service.ts',
    "export { env } from 'node:fs';\nimport 'node:process';\n",
    ['no-restricted-syntax'],
  ],
  ['apps/api/src/main.ts', 'export const port = process.env.PORT;\n', ['no-restricted-syntax']],
  ['apps/web/app/main.tsx', 'export const mode = process.env.MODE;\n', ['no-restricted-syntax']],
  ['libs/platform/config/environment.ts', 'export const all = process.env;\n', []],
  ['apps/dev/src/start.ts', 'export const all = process.env;\n', []],

  // sizes
  ['libs/pupils/long.ts', lines(301), ['max-lines']],
  ['libs/pupils/long-enough.ts', lines(300), []],
  ['libs/pupils/long-comments.ts', `${lines(300)}${'// why\n\n'.repeat(50)}`, []],
  ['libs/pupils/long.spec.ts', lines(501), ['max-lines']],
  ['test/data/long-enough.spec.ts', lines(500), []],
  ['libs/database/migrations/1700000000001-add-all.ts', lines(600), []],
  ['libs/pupils/long-function.ts', functionOf(41), ['max-lines-per-function']],
  ['libs/pupils/function.ts', functionOf(40), []],
  ['apps/web/features/pupils/page.tsx', functionOf(91), ['max-lines-per-function']],
  ['apps/web/features/pupils/list.tsx', functionOf(90), []],
  [
    'libs/pupils/parameters.ts',
    `export const call = (${plain(6)}): string => p0 + p1 + p2 + p3 + p4 + p5;\n`,
    ['house/max-params'],
  ],
  ['libs/pupils/few-parameters.ts', `export const call = (${plain(5)}): string => p0 + p1 + p2 + p3 + p4;\n`, []],
  [
    'libs/pupils/greedy.service.ts',
    `export class Greedy {\n  constructor(${parameters(8)}) {}\n}\n`,
    ['house/max-params'],
  ],
  ['libs/pupils/needy.service.ts', `export class Needy {\n  constructor(${parameters(7)}) {}\n}\n`, []],
  ['libs/pupils/deep.ts', nested(5), ['max-depth']],
  ['libs/pupils/shallow.ts', nested(4), []],
  ['libs/pupils/complex.ts', branches(11), ['complexity']],
  ['libs/pupils/simple.ts', branches(10), []],

  // types and leftovers
  ['libs/pupils/any.ts', 'export const anything = (x: any): unknown => x;\n', ['@typescript-eslint/no-explicit-any']],
  ['libs/pupils/unused.ts', 'const left = 1;\n', ['@typescript-eslint/no-unused-vars']],
  [
    'libs/pupils/unused-on-purpose.ts',
    'export const second = (_first: string, second: string): string => second;\n',
    [],
  ],
  ['libs/pupils/later.ts', '// TODO: think\nexport const later = 1;\n', ['no-warning-comments']],
  [
    'libs/pupils/excused.ts',
    '/* eslint-disable */\nexport const anything = (x: any): unknown => x;\n',
    ['@typescript-eslint/no-explicit-any', 'inline comment'],
  ],
  ['apps/web/ui/picture.tsx', 'export const Picture = () => <img src="a.png" />;\n', ['jsx-a11y/alt-text']],
  [
    'apps/web/ui/hook.tsx',
    "import { useState } from 'react';\nexport const useIt = (on: boolean) => (on ? useState(1) : undefined);\n",
    ['react-hooks/rules-of-hooks'],
  ],
];

let tree: PlantedTree;
const found = new Map<string, string[]>();

beforeAll(() => {
  tree = plantTree(Object.fromEntries(samples));
  const { stdout } = tree.run('node_modules/eslint/bin/eslint.js', '--format', 'json', 'libs', 'apps', 'test');
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string | null }[] }[];
  for (const { filePath, messages } of results) {
    const rules = messages.map(({ ruleId }) => ruleId ?? 'inline comment');
    found.set(filePath.slice(tree.path.length + 1), [...new Set(rules)].sort());
  }
});
afterAll(() => tree.remove());

describe('lint rules', () => {
  it.each(samples)('judge %s', (path, _content, rules) => {
    expect(found.get(path)).toEqual([...rules].sort());
  });
});
