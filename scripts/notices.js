// Writes THIRD-PARTY-NOTICES.md from package-lock.json and the installed packages: what the programs load, and what ends up
// in the bundle of the web. With --check it only compares. Run it after every change of a dependency.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const target = join(root, 'THIRD-PARTY-NOTICES.md');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
/** Packages that name no licence in package.json; read from their licence file. */
const readByHand = { 'png-js': 'MIT' };
/** A package that the design system asks for and that we may not pass on; test/house/licences.spec.ts keeps it out. */
const notBundled = new Set(['node_modules/@amsterdam/design-system-react-icons']);

const wanted = notices();
if (!process.argv.includes('--check')) writeFileSync(target, wanted);
else if (!existsSync(target) || readFileSync(target, 'utf8') !== wanted) {
  console.error('THIRD-PARTY-NOTICES.md is not what package-lock.json says: run node scripts/notices.js');
  process.exit(1);
}

function notices() {
  const server = Object.keys(lock).filter((path) => path !== '' && !lock[path].dev);
  const packages = gather(server, closure(webImports()));
  return [
    '# Third-party notices',
    'Estafette itself is licensed under the EUPL-1.2 (LICENSE). It uses the packages below, each under its own licence. Made by `node scripts/notices.js`; do not edit.',
    '“server” is loaded by the API or the worker, “web” is part of what the browser receives, “npm start” is fetched for development only.',
    '## Packages',
    packages.map(entryOf).join('\n'),
    '## Licences',
    ...textsOf(packages),
  ]
    .join('\n\n')
    .concat('\n');
}

/** One entry per name and version, with where it is used. */
function gather(server, web) {
  const found = new Map();
  const add = (path, where) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version, license = readByHand[name] } = lock[path];
    if (!license) throw new Error(`${name} ${version} names no licence: read it and add it to readByHand`);
    const key = `${name} ${version}`;
    const entry = found.get(key) ?? { name, version, license, path, where: new Set() };
    found.set(key, { ...entry, where: entry.where.add(where) });
  };
  for (const path of server) add(path, lock[path].optional || lock[path].devOptional ? 'npm start' : 'server');
  for (const path of web) add(path, 'web');
  return [...found.values()].sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

function entryOf({ name, version, license, path, where }) {
  const holders = [...new Set(licenceFile(path).split('\n').map(holderIn).filter(Boolean))];
  const tail = holders.length > 0 ? ` — ${holders.join('; ')}` : '';
  return `- ${name} ${version}, ${license} (${[...where].sort().join(', ')})${tail}`;
}

/** The line that names who holds the copyright, not the sentences that talk about copyright. */
function holderIn(line) {
  const text = line.replaceAll(/^[\s*#>/-]+|[\s*]+$/g, '');
  return /^(?:copyright|©|\(c\))\s*(?:\(c\)|©|[\d,])/i.test(text) ? text : '';
}

/** Packages for one kind of machine are not installed everywhere, so their files do not count. */
function licenceFile(path) {
  const folder = join(root, path);
  if (lock[path].os || lock[path].cpu || lock[path].optional || !existsSync(folder)) return '';
  const name = readdirSync(folder)
    .sort()
    .find((file) => /^(?:licen[cs]e|copying)(?:\.|-mit|$)/i.test(file));
  return name ? readFileSync(join(folder, name), 'utf8') : '';
}

/** The text of each licence once, from the first package that carries it; our own is in LICENSE. */
function textsOf(packages) {
  const names = new Set(packages.flatMap(({ license }) => license.match(/[\w.+-]+/g)));
  const texts = [...names]
    .filter((name) => !['OR', 'AND', 'WITH', 'EUPL-1.2'].includes(name))
    .sort()
    .map((name) => {
      const text = packages
        .filter(({ license }) => license === name)
        .map(({ path }) => licenceFile(path))
        .find(isWhole);
      return text ? `### ${name}\n\n\`\`\`text\n${withoutHolders(text)}\n\`\`\`` : '';
    });
  return texts.filter(Boolean);
}

function isWhole(text) {
  return text.length > 300;
}

function withoutHolders(text) {
  const lines = text.replaceAll('\r', '').split('\n');
  const body = lines.filter((line) => !holderIn(line)).join('\n');
  return body.replaceAll(/\n{3,}/g, '\n\n').trim();
}

/** Names of the packages that the sources of the web import. */
function webImports() {
  const folder = join(root, 'apps/web');
  const sources = readdirSync(folder, { recursive: true }).filter(
    (path) => /\.(?:tsx?|css)$/.test(path) && !/\.spec\.|vite\.config|node_modules/.test(path),
  );
  const names = sources.flatMap((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    return [...text.matchAll(/(?:from|import|@import)\s*\(?\s*['"]((?:@[\w.-]+\/)?[\w.-]+)/g)].map(([, name]) => name);
  });
  return [...new Set(names)].filter((name) => lock[`node_modules/${name}`]);
}

/** These packages and everything they depend on, as paths in the lock file. */
function closure(names) {
  const found = new Set();
  const visit = (name, from) => {
    const path = locate(name, from);
    if (!path || found.has(path) || notBundled.has(path)) return;
    found.add(path);
    for (const next of Object.keys(lock[path].dependencies ?? {})) visit(next, path);
  };
  for (const name of names) visit(name, '');
  return found;
}

/** As Node looks: first inside the package that asks, then in the folders above it. */
function locate(name, from) {
  const path = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (lock[path]) return path;
  if (from === '') return undefined;
  return locate(name, from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0)));
}
