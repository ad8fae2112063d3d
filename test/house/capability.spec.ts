import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PlantedTree, plantTree } from './support/planted-tree.js';

// Two names, so that a rung that is there and one that is missing are both seen.
let tree: PlantedTree;
let made: ReturnType<PlantedTree['run']>;

beforeAll(() => {
  tree = plantTree();
  tree.copy('.prettierrc.json');
  made = tree.run('scripts/new-capability.js', 'warm-handovers');
});
afterAll(() => tree.remove());

describe('an empty capability, as scripts/new-capability.js makes it', () => {
  it('has all parts and doors', () => {
    expect(made).toMatchObject({ status: 0, stderr: '' });
    const parts = ['domain/index.ts', 'data/warm-handovers.repository.ts', 'http/warm-handovers.controller.ts', 'jobs'];
    const doors = ['index.ts', 'api.ts', 'worker.ts', 'warm-handovers.module.ts', 'warm-handovers.service.ts'];
    expect([...parts, ...doors].filter((path) => !existsSync(join(tree.path, 'libs/warm-handovers', path)))).toEqual(
      [],
    );
  });

  it('says what is left to do', () => {
    expect(made.stdout).toContain('give it a rung in .dependency-cruiser.cjs');
    expect(made.stdout).toContain('WarmHandoversApiModule in apps/api/src/capabilities.ts');
    expect(made.stdout).toContain('WarmHandoversWorkerModule in apps/worker/src/capabilities.ts');
    expect(tree.run('scripts/new-capability.js', 'meetings').stdout).toContain('its rung is in');
  });

  it('compiles, also its rules without Node', () => {
    const compiler = 'node_modules/typescript/bin/tsc';
    expect(tree.run(compiler, '-p', 'tsconfig.json', '--noEmit', '--incremental', 'false').stdout).toBe('');
    expect(tree.run(compiler, '-p', 'tsconfig.domain.json').stdout).toBe('');
  });

  it('passes format, lint and import rules', () => {
    expect(tree.run('node_modules/prettier/bin/prettier.cjs', '--check', 'libs')).toMatchObject({ status: 0 });
    expect(tree.run('node_modules/eslint/bin/eslint.js', '--max-warnings', '0', 'libs')).toMatchObject({
      status: 0,
      stdout: '',
    });
    const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
    const cruised = tree.run(cruiser, '--config', '.dependency-cruiser.cjs', '--preserve-symlinks', 'libs');
    expect(cruised.stdout).toContain('no dependency violations found');
  });

  it.each([
    ['warm-handovers', 'is there already'],
    ['utils', 'says nothing'],
    ['WarmHandovers', 'kebab-case'],
    ['../outside', 'kebab-case'],
    ['', 'kebab-case'],
  ])('is refused with the name "%s"', (name, reason) => {
    const refused = tree.run('scripts/new-capability.js', name);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(reason);
  });
});
