import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readText, root } from './support/planted-tree.js';
import { projectFiles } from './support/project-files.js';

interface LockEntry {
  version: string;
  dev?: boolean;
}
const lock = (JSON.parse(readText('package-lock.json')) as { packages: Record<string, LockEntry> }).packages;
const notices = readText('THIRD-PARTY-NOTICES.md');
const entries = notices.split('\n').flatMap((line) => {
  const [, name, version, licence] = /^- (\S+) (\S+), (.+?) \((?:server|web|npm start|, )+\)/.exec(line) ?? [];
  return name && version && licence ? [{ name, version, licence }] : [];
});

/** Licences under which packages may be passed on with work under the EUPL. */
const open = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
];
const alsoOpen = ['MIT-0', 'OFL-1.1', 'Python-2.0', 'Unlicense', 'Zlib'];

// The city keeps these for itself: logo, font, icons and the values of its brand (their LICENSE.md). We bring our own.
const ofTheCity = /@amsterdam\/design-system-(?:react-icons|tokens|assets)/;
const designSystem = join(root, 'node_modules/@amsterdam/design-system-react/dist');
const webSources = projectFiles().filter((path) => /^apps\/web\/.*\.(?:tsx?|css|html)$/.test(path));

describe('licences', () => {
  it('ours is the EUPL 1.2, in full', () => {
    const licence = readText('LICENSE');
    expect(licence).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
    for (let article = 1; article <= 15; article += 1) expect(licence).toMatch(new RegExp(`^${article}\\. [A-Z]`, 'm'));
    expect(licence).toContain('‘Compatible Licences’ according to Article 5 EUPL are:');
    expect(JSON.parse(readText('package.json'))).toMatchObject({ license: 'EUPL-1.2' });
    expect(readText('publiccode.yml')).toContain('license: EUPL-1.2');
  });

  it('THIRD-PARTY-NOTICES.md is what package-lock.json says', () => {
    const { stderr } = spawnSync(process.execPath, ['scripts/notices.js', '--check'], { cwd: root, encoding: 'utf8' });
    expect(stderr).toBe('');
  });

  it('every package that the programs load is in THIRD-PARTY-NOTICES.md', () => {
    const named = new Set(entries.map(({ name, version }) => `${name} ${version}`));
    const loaded = Object.entries(lock)
      .filter(([path, { dev }]) => path !== '' && !dev)
      .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${version}`);
    expect(loaded.length).toBeGreaterThan(100);
    expect(loaded.filter((key) => !named.has(key))).toEqual([]);
  });

  it('every one of them may be passed on', () => {
    const known = new Set([...open, ...alsoOpen, 'OR', 'AND']);
    const closed = entries.filter(({ licence }) =>
      (licence.match(/[\w.+-]+/g) ?? ['none']).some((word) => !known.has(word)),
    );
    expect(closed).toEqual([]);
  });
});

describe('what belongs to the city of Amsterdam', () => {
  it('is not imported by the web', () => {
    expect(webSources.length).toBeGreaterThan(20);
    expect(webSources.filter((path) => ofTheCity.test(readText(path)))).toEqual([]);
  });

  it('is not pulled in by the components of the design system that the web uses', () => {
    const used = new Set(webSources.flatMap((path) => componentsIn(readText(path))));
    expect(used.size).toBeGreaterThan(5);
    expect(used).not.toContain('Logo');
    const pulled = [...used].filter((name) => [...reachable(name)].some((text) => ofTheCity.test(text)));
    expect(pulled).toEqual([]);
  });

  it('would be seen: some components do pull it in', () => {
    expect([...reachable('Alert')].some((text) => ofTheCity.test(text))).toBe(true);
  });
});

/** Names of components that a source takes from the design system, types left out. */
function componentsIn(source: string): string[] {
  const imports = source.matchAll(/import\s+(?!type\s)\{([^}]*)\}\s+from\s+'@amsterdam\/design-system-react'/g);
  const names = [...imports].flatMap(([, list = '']) => list.split(','));
  return names
    .map((name) => name.trim().split(' as ')[0] ?? '')
    .filter((name) => name !== '' && !name.startsWith('type '));
}

/** The texts of all files behind one component, followed through its relative imports. */
function reachable(component: string): Set<string> {
  const texts = new Map<string, string>();
  const visit = (path: string): void => {
    const file = [`${path}.js`, join(path, 'index.js')].find((candidate) => existsSync(candidate));
    if (!file) throw new Error(`${component}: ${path} is not in the design system`);
    if (texts.has(file)) return;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    for (const [, target] of text.matchAll(/from '(\.[^']*)'/g)) visit(join(dirname(file), target ?? ''));
  };
  visit(join(designSystem, component));
  return new Set(texts.values());
}
