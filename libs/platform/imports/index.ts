export * from './import-kind.js';
export * from './import-kinds.js';
export * from './import-run.js';
export * from './imports.module.js';
export * from './imports.service.js';
export * from './import-work.service.js';
