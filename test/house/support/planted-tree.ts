import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The checkout; Jest runs from there. */
export const root = process.cwd();

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A small copy of the house in a temporary folder: today's settings, the real tools, and files of a spec's own. */
export interface PlantedTree {
  readonly path: string;
  write(files: Record<string, string>): void;
  /** Copies files or folders of the checkout. */
  copy(...paths: string[]): void;
  /** Runs a script of the checkout's own Node packages with this tree as the working directory. */
  run(script: string, ...args: string[]): { status: number; stdout: string; stderr: string };
  remove(): void;
}

const settings = [
  'package.json',
  'tsconfig.json',
  'tsconfig.domain.json',
  'eslint.config.js',
  '.dependency-cruiser.cjs',
];

export function plantTree(files: Record<string, string> = {}): PlantedTree {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'estafette-house-')));
  const tree: PlantedTree = {
    path,
    write: (more) => {
      for (const [name, content] of Object.entries(more)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), content);
      }
    },
    copy: (...paths) => {
      for (const name of paths) cpSync(join(root, name), join(path, name), { recursive: true });
    },
    run: (script, ...args) => {
      const options = {
        cwd: path,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
        maxBuffer: 64 << 20,
      } as const;
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], options);
      return { status: status ?? -1, stdout, stderr };
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
  tree.copy(...settings);
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'));
  tree.write(files);
  return tree;
}
