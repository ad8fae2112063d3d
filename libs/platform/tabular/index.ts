export * from './cell-text.js';
export * from './columns.js';
export * from './csv-export.js';
export * from './encoding.js';
export * from './row-reader.js';
export * from './tabular-finding.js';
export * from './tabular-reader.js';
export * from './xlsx-export.js';
