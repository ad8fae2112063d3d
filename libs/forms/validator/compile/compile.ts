import standaloneCode from 'ajv/dist/standalone/index.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv';
import type { FormDefinition } from '../../domain/index.js';
import { formats } from '../runtime.js';
import type { FormValidators, SectionValidator } from '../section-validator.js';

/** The validators of one version, to call here and as a module for the browser. Both are the same generated code. */
export interface CompiledForm {
  readonly validators: FormValidators;
  /** text of an ES module; see MakeValidators */
  readonly module: string;
}

/**
 * Makes functions of the schemas. Strict: what the schema language does not know is an error and no guess. Only for a
 * definition that was checked, since compiling is generating code.
 */
export function compileForm(definition: FormDefinition): CompiledForm {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    code: { source: true, formats: _`require("formats")` },
    formats,
  });
  const compiled = definition.sections.map(({ id, schema }) => {
    ajv.addSchema(schema, id);
    return [id, ajv.getSchema(id) as unknown as SectionValidator] as const;
  });
  const code = standalone(ajv, Object.fromEntries(definition.sections.map(({ id }) => [id, id])));
  return { validators: Object.fromEntries(compiled), module: asModule(code) };
}

// Both packages are CommonJS; what their default export is depends on who loads them.
type Standalone = typeof standaloneCode.default;
const standalone: Standalone =
  typeof standaloneCode === 'function' ? (standaloneCode as unknown as Standalone) : standaloneCode.default;

/** Browsers have no `require`: who loads the module hands it one that knows a few names. */
const asModule = (code: string): string =>
  `export default (require) => {\nconst module = { exports: {} };\nconst { exports } = module;\n${code}\nreturn module.exports;\n};\n`;
