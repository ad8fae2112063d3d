export * from './dossier-fetching.service.js';
export * from './dossiers.module.js';
export * from './dossiers.service.js';
export * from './guardian-dossiers.service.js';
