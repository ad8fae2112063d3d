import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { readText, root } from './support/planted-tree.js';

interface NestCli {
  compilerOptions: { builder: string; tsConfigPath: string; plugins: { name: string; options: object }[] };
  projects: Record<
    string,
    { root: string; sourceRoot: string; entryFile: string; compilerOptions: { tsConfigPath: string } }
  >;
}
const cli = JSON.parse(readText('nest-cli.json')) as NestCli;

describe('nest-cli.json describes the programs truly', () => {
  it('names the two Nest programs, built by tsc', () => {
    expect(Object.keys(cli.projects).sort()).toEqual(['api', 'worker']);
    expect(cli.compilerOptions.builder).toBe('tsc');
  });

  it.each(Object.entries(cli.projects))('%s: its start file exists and is in the build', (name, project) => {
    const config = ts.getParsedCommandLineOfConfigFile(
      join(root, project.compilerOptions.tsConfigPath),
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: () => undefined,
      },
    );
    const entry = join(root, `${project.entryFile}.ts`);
    expect(project.root).toBe(`apps/${name}`);
    expect(existsSync(entry)).toBe(true);
    expect(entry.startsWith(join(root, project.sourceRoot))).toBe(true);
    expect(config?.fileNames).toContain(entry);
  });

  it('is where the build script takes the Swagger plugin from', () => {
    expect(cli.compilerOptions.plugins.map(({ name }) => name)).toEqual(['@nestjs/swagger']);
    expect(readText('scripts/build.js')).toContain('nest-cli.json');
  });
});
