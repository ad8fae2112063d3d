// Everything that needs no services: format, lint, types, purity, import rules, rules specs, API description and its linter.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from '../apps/dev/install-and-build.js';

await ensureDependencies();

const bin = (name) => join('node_modules', '.bin', name);
const shared = process.env.ESTAFETTE_SHARED ?? '../shared';
const linter = join(shared, 'adr', 'linter.yaml');
const steps = [
  ['opmaak', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['lint', bin('eslint'), ['--max-warnings', '0', '.']],
  ['typen', bin('tsc'), ['-p', 'tsconfig.json', '--noEmit']],
  ['typen van het web', bin('tsc'), ['-p', 'apps/web/tsconfig.json', '--noEmit']],
  ['zuiverheid van domain/', bin('tsc'), ['-p', 'tsconfig.domain.json']],
  [
    'wie mag wie importeren',
    bin('depcruise'),
    ['apps', 'libs', 'test', 'scripts', '--config', '.dependency-cruiser.cjs'],
  ],
  ['bouwen', 'node', ['scripts/build.js']],
  ['beschrijving van de API', 'node', ['dist/scripts/openapi.js', '--check']],
  [
    'regels',
    'node',
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      'rules',
      '--silent',
    ],
  ],
];
if (existsSync(linter))
  steps.push([
    'API-linter (NLGov)',
    bin('spectral'),
    ['lint', '--fail-severity', 'error', '--display-only-failures', '-r', linter, 'libs/api-client/openapi.json'],
  ]);
else console.log(`overgeslagen: API-linter, want ${linter} is er niet (ESTAFETTE_SHARED wijst de map aan)`);

let failed = 0;
for (const [name, command, parameters] of steps) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'goed' : 'FOUT'}  ${name} (${seconds} s)`);
  if (status === 0) continue;
  failed += 1;
  console.log(stdout, stderr);
}
console.log(failed === 0 ? 'Alles goed.' : `${failed} van de ${steps.length} onderdelen zijn niet goed.`);
process.exit(failed === 0 ? 0 : 1);
