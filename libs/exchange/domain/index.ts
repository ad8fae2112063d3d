// Front door of the rules of exchange, for every other capability and for the browser.
export * from './edexml/checks.js';
export * from './edexml/description.js';
export * from './oso/advice-codes.js';
export * from './oso/code-lists.js';
export * from './oso/delivery.js';
export * from './oso/documents.js';
export * from './oso/dossier.js';
export { type Sex, sexByOsoCode, sexes } from './oso/parts/person.js';
export * from './oso/prepared.js';
export * from './oso/readiness.js';
export { earliestTestDay } from './oso/rules/test-rules.js';
export * from './oso/taking-over.js';
export * from './oso/writing.js';
export * from './pupil-number.js';
export { Assembler, type Assembled } from './structure/assembler.js';
export type { Block } from './structure/parts.js';
export * from './structure/structure-finding.js';
export { type ContentPlace, NotWritable, type Piece } from './structure/write-document.js';
