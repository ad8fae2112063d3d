// The hooks behind typescript.js: './x.js' and '#libs/x.js' find the .ts source, swc takes the types off.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const root = new URL('../../', import.meta.url);
const isSource = (url) => url.startsWith(root.href) && !url.includes('/node_modules/');

export async function resolve(specifier, context, next) {
  const source = sourceOf(specifier, context.parentURL);
  return source ? { url: source.href, shortCircuit: true } : next(specifier, context);
}

function sourceOf(specifier, parent) {
  if (!specifier.endsWith('.js')) return undefined;
  const wanted = specifier.startsWith('#libs/')
    ? new URL(specifier.slice(1), root)
    : /^\.{1,2}\//.test(specifier) && parent && isSource(parent)
      ? new URL(specifier, parent)
      : undefined;
  return (
    wanted &&
    [new URL(wanted.href.replace(/\.js$/, '.ts')), new URL(wanted.href.replace(/\.js$/, '.tsx'))].find((url) =>
      existsSync(url),
    )
  );
}

export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    filename,
    swcrc: false,
    configFile: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: filename.endsWith('.tsx') },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: 'es2022',
      keepClassNames: true,
      // `with { type: 'json' }`: without it Node does not load a JSON file.
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
    sourceFileName: pathToFileURL(filename).href,
  });
  return { format: 'module', source: code, shortCircuit: true };
}
