// The first half of npm start: packages and programs up to date, each step only when something changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const at = (...names) => join(root, ...names);
const lockStamp = at('node_modules', '.estafette-lock');
const entry = at('dist', 'apps', 'dev', 'src', 'start.js');

const programs = {
  name: 'Programma’s bouwen',
  stamp: at('dist', '.estafette-programs'),
  result: entry,
  sources: ['apps/api', 'apps/worker', 'apps/dev', 'libs', 'scripts', 'test/bench'],
  command: [at('scripts', 'build.js')],
};
const web = {
  name: 'Schermen bouwen',
  stamp: at('dist', '.estafette-web'),
  result: at('dist', 'web', 'index.html'),
  sources: ['apps/web', 'libs'],
  command: [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', 'apps/web/vite.config.ts'],
};

export async function installBuildAndStart() {
  const known = ['--fresh'];
  const unknown = process.argv.slice(2).filter((argument) => !known.includes(argument));
  if (unknown.length > 0)
    return stop(`Onbekende optie: ${unknown.join(' ')}. Mogelijk is: npm start -- --fresh (wist alle gegevens).`);
  console.log('Estafette wordt gestart');
  try {
    await install();
    await Promise.all([build(programs), build(web)]);
    await import(pathToFileURL(entry).href);
  } catch (error) {
    stop(sentenceFor(error));
  }
}

async function install() {
  const lock = hashOf([at('package-lock.json')]);
  if (existsSync(lockStamp) && readFileSync(lockStamp, 'utf8') === lock) return;
  if (!installedIsWhatTheLockSays()) {
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
    await step('Pakketten installeren (eenmalig)', [...npm, 'ci', '--include=dev', '--loglevel=error']);
  }
  writeFileSync(lockStamp, lock);
}

/** npm keeps a list of what it installed; an optional package for another system may be missing in it. */
function installedIsWhatTheLockSays() {
  const kept = at('node_modules', '.package-lock.json');
  if (!existsSync(kept)) return false;
  const installed = JSON.parse(readFileSync(kept, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  const there = Object.entries(wanted).every(([path, { version, optional, link }]) =>
    path === '' || link || !path.includes('node_modules/')
      ? true
      : installed[path]
        ? installed[path].version === version
        : optional === true,
  );
  return there && Object.keys(installed).every((path) => wanted[path]);
}

async function build(what) {
  const sources = what.sources.flatMap((folder) => filesIn(at(folder)));
  const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'].map((name) =>
    at(name),
  );
  const now = hashOf([...sources, ...settings]);
  if (existsSync(what.stamp) && existsSync(what.result) && readFileSync(what.stamp, 'utf8') === now) return;
  // Without its output, the list of what was already built would only make the compiler skip it.
  if (!existsSync(what.result) && what === programs) rmSync(at('dist', '.tsbuildinfo.build'), { force: true });
  mkdirSync(at('dist'), { recursive: true });
  await step(what.name, [process.execPath, ...what.command]);
  if (what === programs) removeOutputWithoutSource();
  writeFileSync(what.stamp, now);
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.spec\.tsx?$/.test(file.name))
    .map((file) => join(file.parentPath ?? file.path, file.name))
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** A source that was renamed or removed would otherwise live on in dist/. */
function removeOutputWithoutSource() {
  for (const folder of ['apps', 'libs', 'scripts'].map((name) => at('dist', name))) {
    for (const file of filesIn(folder).filter((name) => /\.js(\.map)?$/.test(name))) {
      const source = at(relative(at('dist'), file).replace(/\.js(\.map)?$/, '.ts'));
      if (!existsSync(source)) rmSync(file);
    }
  }
}

const running = new Set();

/** Runs one slow command; its output is shown only when it fails. */
function step(name, [command, ...args]) {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  console.log(`  ${name} ...`);
  const alive = setInterval(() => console.log(`  ${name}: nog bezig (${seconds()} s)`), 5_000);
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'development', NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => (output = (output + data).slice(-20_000)));
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      if (code === 0) return resolve(console.log(`  ${name}: klaar (${seconds()} s)`));
      reject(Object.assign(new Error(output.trim()), { step: name }));
    });
  }).finally(() => clearInterval(alive));
}

const faults = [
  [/ENOSPC|no space left/i, 'De schijf is vol. Maak minstens 2 GB vrij en start opnieuw.'],
  [
    /\b(EACCES|EPERM|EROFS)\b/,
    `Er is geen toestemming om in ${root} te schrijven. Maak uzelf eigenaar van die map en start opnieuw.`,
  ],
  [
    /npm error code (ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ERR_SOCKET_TIMEOUT)/,
    'De pakketten konden niet worden opgehaald. Controleer de verbinding met internet en start opnieuw.',
  ],
  [/spawn npm ENOENT/, 'Het programma npm ontbreekt. Installeer Node.js opnieuw, met npm erbij: https://nodejs.org'],
];

function sentenceFor(error) {
  const text = `${error.code ?? ''} ${error.message}`.trim();
  const known = faults.find(([pattern]) => pattern.test(text));
  if (known) return known[1];
  if (!error.step) return error.stack;
  return `${text.split('\n').slice(-40).join('\n')}\n\n${error.step} is mislukt; hierboven staat waarom.`;
}

function stop(sentence) {
  for (const child of running) child.kill();
  console.error(`\n${sentence}`);
  process.exitCode = 1;
}

const orStop = (work) => work.catch((error) => (stop(sentenceFor(error)), process.exit(1)));

/** For checks and tests: the packages that the lock file names. */
export const ensureDependencies = () => orStop(install());

/** For tests: programs and web, built from today's sources. */
export const ensureBuilt = () => orStop(Promise.all([build(programs), build(web)]));
