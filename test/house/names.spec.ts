import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { projectFiles } from './support/project-files.js';

const empty = /^(?:common|generic|shared|util|utils|misc|core|helper|helpers|lib|stuff|various)$/;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const suffixes =
  /^(?:service|repository|entity|controller|dto|job|facts|processor|module|guard|filter|decorator|validator|spec|cases)$/;

/** What is wrong with the name of a file, in words; nothing when it is good. */
function faultOf(path: string): string | undefined {
  const [name = '', ...folders] = path.split('/').reverse();
  if (name === 'README.md') return undefined;
  const [stem = '', ...rest] = name.replace(/\.(?:tsx?|jsx?|cjs|css|json|html|svg)$/, '').split('.');
  if ([...folders, stem].some((part) => empty.test(part))) return 'says nothing about what is in it';
  if (![...folders.slice(0, -1), stem].every((part) => kebab.test(part))) return 'is not kebab-case';
  if (!path.startsWith('libs/')) return undefined;
  if (/\/domain\//.test(path) && rest.some((part) => part !== 'spec' && part !== 'cases'))
    return 'has a suffix in domain/';
  return rest.every((part) => suffixes.test(part) || part === 'd') ? undefined : 'has a suffix we do not know';
}

describe('names of files and folders', () => {
  it.each([
    ['libs/pupils/utils/dates.ts', 'says nothing about what is in it'],
    ['libs/common/index.ts', 'says nothing about what is in it'],
    ['apps/web/ui/helpers.tsx', 'says nothing about what is in it'],
    ['libs/pupils/pupilImport.ts', 'is not kebab-case'],
    ['apps/web/Features/pupils/page.tsx', 'is not kebab-case'],
    ['libs/pupils/domain/pupil.service.ts', 'has a suffix in domain/'],
    ['libs/pupils/pupils.manager.ts', 'has a suffix we do not know'],
  ])('refuse %s: it %s', (path, fault) => {
    expect(faultOf(path)).toBe(fault);
  });

  it('are good in the whole project', () => {
    const code = projectFiles().filter((path) => /^(?:apps|libs|test|scripts)\//.test(path));
    expect(code.length).toBeGreaterThan(50);
    const faults = code.filter(faultOf).map((path) => `${path} ${faultOf(path)}`);
    expect(faults).toEqual([]);
  });
});

/** Two classes of one name would be one schema in the description of the API, and the web would get the types of the other. */
const doubled = (names: readonly string[]): string[] => names.filter((name, place) => names.indexOf(name) !== place);

describe('names on the wire', () => {
  it('are found when there are two', () => expect(doubled(['One', 'Two', 'One'])).toEqual(['One']));

  it('stand for one class each', () => {
    const files = projectFiles().filter((path) => path.endsWith('.dto.ts'));
    const names = files.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/^export class (\w+)/gm)].map(([, name]) => name ?? ''),
    );
    expect(names.length).toBeGreaterThan(100);
    expect(doubled(names).filter((name) => !name.endsWith('Path'))).toEqual([]);
  });
});
