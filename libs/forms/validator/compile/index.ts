export { type CheckedDefinition, checkDefinition } from './check-definition.js';
export { type CompiledForm, compileForm } from './compile.js';
export type { PlacedFinding } from './document-places.js';
