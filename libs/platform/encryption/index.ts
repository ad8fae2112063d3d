export * from './file-sealer.js';
export * from './fingerprints.js';
export * from './sealer.js';
