import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Case, allowed, cycle, forbidden } from './import-rules.cases.js';
import { type PlantedTree, plantTree, root } from './support/planted-tree.js';

interface Cruised {
  modules: {
    source: string;
    dependencies: { module: string; rules?: { name: string }[]; couldNotResolve: boolean }[];
  }[];
}
interface Rules {
  forbidden: { name: string; from: { path?: string[] } }[];
}

const settings = createRequire(join(root, 'package.json'))('./.dependency-cruiser.cjs') as Rules;
const floor = ['api-client', 'database', 'platform'];
const line = ({ rule, from, imports }: Case): string => `${rule}: ${from} → ${imports}`;

let tree: PlantedTree;
let cruised: Cruised;

beforeAll(() => {
  tree = plantTree(filesOf([...forbidden, ...cycle, ...allowed]));
  const answer = tree.run(
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', '.dependency-cruiser.cjs', '--preserve-symlinks', '--output-type', 'json', 'libs', 'apps', 'test'],
  );
  cruised = JSON.parse(answer.stdout) as Cruised;
});
afterAll(() => tree.remove());

describe('import rules', () => {
  it('refuse every planted violation, each by its own rule, and nothing else', () => {
    const found = violations().filter(({ rule }) => rule !== 'no-cycles');
    expect(found.map(line).sort()).toEqual([...new Set(forbidden.map(line))].sort());
  });

  it('see a cycle, and only the planted one', () => {
    const found = violations().filter(({ rule }) => rule === 'no-cycles');
    expect(found.length).toBeGreaterThan(0);
    expect(cycle.map(line)).toEqual(expect.arrayContaining(found.map(line)));
  });

  it('were looked at with every planted import found', () => {
    const lost = cruised.modules.flatMap(({ source, dependencies }) =>
      dependencies.filter(({ couldNotResolve }) => couldNotResolve).map(({ module }) => `${source} → ${module}`),
    );
    expect(lost).toEqual([]);
  });

  it('have a planted violation each', () => {
    const planted = new Set([...forbidden, ...cycle].map(({ rule }) => rule));
    expect(settings.forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });

  it('give every folder of libs/ a rung, so that no capability stands outside the order', () => {
    const rungs = settings.forbidden.filter(({ name }) => name.startsWith('rung-')).map(({ from }) => from.path ?? []);
    const folders = readdirSync(join(root, 'libs'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const homeless = folders
      .map(({ name }) => name)
      .filter((name) => !floor.includes(name) && !rungs.flat().some((path) => new RegExp(path).test(`libs/${name}/`)));
    expect(homeless).toEqual([]);
  });
});

function violations(): Case[] {
  return cruised.modules.flatMap(({ source, dependencies }) =>
    dependencies.flatMap(({ module, rules = [] }) =>
      rules.map(({ name }) => ({ rule: name, from: source, imports: module })),
    ),
  );
}

/** Every planted import as source text; a target without imports of its own becomes an empty module. */
function filesOf(imports: Omit<Case, 'rule'>[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { from, imports: target } of imports) {
    const file = fileOf(from, target);
    if (file) files[file] ??= 'export const planted = 1;\n';
  }
  for (const { from, imports: target } of imports) {
    const statement = `import ${JSON.stringify(target)};\n`;
    files[from] ??= 'export const planted = 1;\n';
    if (!files[from].includes(statement)) files[from] += statement;
  }
  return files;
}

function fileOf(from: string, target: string): string | undefined {
  if (target.startsWith('#libs/')) return target.slice(1).replace(/\.js$/, '.ts');
  if (!target.startsWith('.')) return undefined;
  return join(from, '..', target).replace(/\.js$/, '.ts');
}
