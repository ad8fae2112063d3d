import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './planted-tree.js';

const notOurs = /^(?:node_modules|dist|\.data|\.git|coverage|test-results)(?:\/|$)/;

/** Every file of the project: what git knows or would add; without git, what lies there. */
export function projectFiles(): string[] {
  const arguments_ = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const git = spawnSync('git', arguments_, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 });
  if (git.status === 0) return git.stdout.split('\n').filter((path) => path !== '' && !notOurs.test(path));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`))
    .filter((path) => !notOurs.test(path));
}
