import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { roleCodes } from '#libs/access/domain/index.js';
import { apiVersion } from '../../libs/platform/http/headers.js';
import { readText, root } from './support/planted-tree.js';
import { projectFiles } from './support/project-files.js';

const documents = projectFiles().filter((path) => /^(?:docs\/.*|docker\/README|[A-Z][A-Za-z]*)\.md$/.test(path));
const decisions = documents.filter((path) => path.startsWith('docs/decisions/'));
const page = { lines: 70, words: 900 };
const headings = ['## Context', '## Decision', '## Consequences', '## What would make us change our mind'];

describe.each(decisions)('%s', (path) => {
  const text = readText(path);
  const number = /^docs\/decisions\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1];

  it('has its number in its name and title, and says how it stands', () => {
    expect(text.split('\n')[0]).toMatch(new RegExp(`^# ${number} \\S`));
    expect(text).toMatch(/^\*\*Status:\*\* (?:proposed|accepted|replaced by \[\d{4}\])/m);
  });

  it('has the four parts of a decision', () => {
    expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual(headings);
  });

  it('fits on a page', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(page.lines);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(page.words);
  });
});

describe('decisions', () => {
  it('have a number of their own', () => {
    const numbers = decisions.map((path) => path.slice('docs/decisions/'.length, 'docs/decisions/'.length + 4));
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });

  it.each(['0001', '0002', '0003', '0006', '0007', '0008', '0009', '0011', '0012'])('%s is there', (number) => {
    expect(decisions.some((path) => path.startsWith(`docs/decisions/${number}-`))).toBe(true);
  });
});

describe.each(documents)('%s', (path) => {
  const text = readText(path).replaceAll(/```[\s\S]*?```/g, '');

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? '');
    const own = links.filter((target) => !/^(?:https?|mailto):/.test(target));
    expect(own.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });

  it('names files that are there', () => {
    const named = [...text.matchAll(/`((?:apps|libs|test|docs|docker|scripts)\/[\w./-]+)`/g)].map(
      ([, file]) => file ?? '',
    );
    const made = /^docker\/secrets\//;
    expect(named.filter((file) => !made.test(file) && !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('what a document says', () => {
  it('CHANGELOG.md has a place for what is new', () => {
    expect(readText('CHANGELOG.md')).toMatch(/^## Unreleased/m);
  });

  it('architecture.md shows the rungs of .dependency-cruiser.cjs', () => {
    const settings = createRequire(join(root, 'package.json'))('./.dependency-cruiser.cjs') as {
      forbidden: { name: string; comment: string }[];
    };
    const rungs = settings.forbidden.flatMap(({ name, comment }) => {
      const number = /^rung-(\d)-looks-down$/.exec(name)?.[1];
      return number ? [`${number}: ${comment.replace(': lower rungs only', '')}`] : [];
    });
    const shown = [...readText('docs/architecture.md').matchAll(/^\| (\d)\s+\| ([a-z, -]+?)\s*\|$/gm)];
    expect(shown.map(([, number, names]) => `${number}: ${names}`).sort()).toEqual(rungs.sort());
  });

  it('data-classification.md knows every table', () => {
    const migrations = projectFiles().filter((path) => /^libs\/database\/migrations\/\d.*\.ts$/.test(path));
    const tables = migrations.flatMap((path) =>
      [...readText(path).matchAll(/CREATE TABLE (\w+)/g)].map(([, table]) => table),
    );
    expect(tables.length).toBeGreaterThan(15);
    const text = readText('docs/data-classification.md');
    expect(tables.filter((table) => !text.includes(`\`${table}\``))).toEqual([]);
  });

  it('glossary.md knows every role', () => {
    const text = readText('docs/glossary.md');
    const sameInDutch = ['teacher', 'toeleiding', 'samenwerkingsverband'];
    expect(roleCodes.filter((role) => !sameInDutch.includes(role) && !text.includes(`\`${role}\``))).toEqual([]);
  });

  it('api-policy.md has a line for this version of the API', () => {
    expect(readText('docs/api-policy.md')).toContain(`### ${apiVersion}`);
  });
});
