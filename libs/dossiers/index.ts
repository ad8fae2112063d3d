export * from './dossiers.module.js';
export * from './dossiers.service.js';
