import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PlantedTree, plantTree, root } from './support/planted-tree.js';

// A decorator on a class alone may pass the compiler; the lint rule (lint-rules.spec.ts) refuses every decorator.
const decorators = "import { IsString } from 'class-validator';\nexport class Rule {\n  @IsString() name = '';\n}\n";

/** Path, content, and what the compiler must say; nothing for what must stay allowed. */
const samples: [path: string, content: string, fault: RegExp | undefined][] = [
  ['libs/pupils/domain/process.ts', 'export const on = process.version;\n', /TS\d+: Cannot find name 'process'/],
  ['libs/pupils/domain/buffer.ts', "export const bytes = Buffer.from('a');\n", /TS\d+: Cannot find name 'Buffer'/],
  ['libs/pupils/domain/node.ts', "export { readFileSync } from 'node:fs';\n", /TS\d+: Cannot find .*'node:fs'/],
  ['libs/pupils/domain/document.ts', 'export const page = document.title;\n', /TS\d+: Cannot find name 'document'/],
  ['libs/pupils/domain/timer.ts', 'setTimeout(() => undefined, 1);\n', /TS\d+: Cannot find name 'setTimeout'/],
  ['libs/pupils/domain/fetch.ts', "export const answer = fetch('/');\n", /TS\d+: Cannot find name 'fetch'/],
  ['libs/pupils/domain/console.ts', "console.log('a');\n", /TS\d+: Cannot find name 'console'/],
  ['libs/pupils/domain/decorated.ts', decorators, /TS1240: Unable to resolve signature of property decorator/],
  ['libs/pupils/domain/deep/down.ts', 'export const on = process.version;\n', /TS\d+: Cannot find name 'process'/],
  ['libs/deadlines/domain/index.ts', 'export const on = process.version;\n', /TS\d+: Cannot find name 'process'/],
  ['libs/platform/domain/index.ts', 'export const days = [1, 2].map((day) => `${day}`);\n', undefined],
  ['libs/pupils/domain/index.ts', "export { days } from '#libs/platform/domain/index.js';\n", undefined],
  ['libs/pupils/domain/pupil.spec.ts', "import 'node:fs';\nexport const on = process.version;\n", undefined],
  ['libs/pupils/pupils.service.ts', 'export const on = process.version;\n', undefined],
];

let tree: PlantedTree;
let faults: string[];

beforeAll(() => {
  tree = plantTree(Object.fromEntries(samples.map(([path, content]) => [path, content])));
  faults = tree
    .run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.domain.json', '--pretty', 'false')
    .stdout.split('\n');
});
afterAll(() => tree.remove());

describe('domain/ compiles without Node, without a browser and without decorators', () => {
  it.each(samples)('%s', (path, _content, fault) => {
    const own = faults.filter((line) => line.startsWith(`${path}(`));
    if (fault) expect(own.join('\n')).toMatch(fault);
    else expect(own).toEqual([]);
  });

  it('looks at every domain/ of the house', () => {
    const listed = tree.run(
      'node_modules/typescript/bin/tsc',
      '-p',
      join(root, 'tsconfig.domain.json'),
      '--listFilesOnly',
    );
    const seen = listed.stdout.split('\n');
    const domains = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^[^/]+\/domain\/index\.ts$/.test(path),
    );
    expect(domains.length).toBeGreaterThan(0);
    expect(domains.filter((path) => !seen.includes(join(root, 'libs', path)))).toEqual([]);
  });
});
