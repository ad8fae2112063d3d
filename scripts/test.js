// npm test: builds, then runs every test on the embedded engines. Arguments go on to Jest.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { ensureBuilt, ensureDependencies } from '../apps/dev/install-and-build.js';
import { chromiumPath } from './chromium.js';

await ensureDependencies();
await ensureBuilt();

const chromium = chromiumPath();
const projects = ['rules', 'house', 'data', 'api', 'worker', ...(chromium ? ['journeys'] : [])];
const given = process.argv.slice(2);
const report = 'test-results/jest.json';
mkdirSync('test-results', { recursive: true });
const parameters = [
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '--json',
  '--outputFile',
  report,
];
if (!given.includes('--selectProjects')) parameters.push('--selectProjects', ...projects);
const { status } = spawnSync('node', [...parameters, ...given], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, ...(chromium && { CHROMIUM_PATH: chromium }) },
});

const { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites, numPendingTests, testResults } =
  JSON.parse(readFileSync(report, 'utf8'));
const journeys = testResults.some(({ name }) => name.includes('/test/journeys/'));
if (!chromium)
  console.log('overgeslagen: de reizen in de browser, want hier is geen Chromium (CHROMIUM_PATH wijst hem aan)');
if (process.env.REQUIRE_JOURNEYS === '1' && !journeys) console.log('FOUT: de reizen in de browser zijn niet gedraaid');
const failed = numFailedTests + (numFailedTests === 0 ? Math.max(numFailedTestSuites, numRuntimeErrorTestSuites) : 0);
console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
process.exit(status === 0 && !(process.env.REQUIRE_JOURNEYS === '1' && !journeys) ? 0 : 1);
