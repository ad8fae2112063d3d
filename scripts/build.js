// Builds api, worker and dev: one TypeScript program, with the Swagger plugin on .dto.ts and .controller.ts files only.
// Plain JavaScript, because it runs before anything is built.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { before as swaggerPlugin } from '@nestjs/swagger/plugin';
import ts from 'typescript';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => fail([diagnostic]) };
const config = ts.getParsedCommandLineOfConfigFile(resolve(root, 'tsconfig.build.json'), {}, host);
const program = ts.createIncrementalProgram({ rootNames: config.fileNames, options: config.options });
const nest = JSON.parse(readFileSync(resolve(root, 'nest-cli.json'), 'utf8'));
const options = nest.compilerOptions.plugins.find(({ name }) => name === '@nestjs/swagger').options;
const swagger = swaggerPlugin(options, program.getProgram());

const before = ts.getPreEmitDiagnostics(program.getProgram());
const { diagnostics, emitSkipped } = program.emit(undefined, undefined, undefined, false, { before: [swagger] });
const all = [...before, ...diagnostics].filter(({ category }) => category === ts.DiagnosticCategory.Error);
if (emitSkipped || all.length > 0) fail(all);

function fail(found) {
  process.stderr.write(
    ts.formatDiagnosticsWithColorAndContext(found, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
  process.exit(1);
}
