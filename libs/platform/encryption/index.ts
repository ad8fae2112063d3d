export * from './fingerprints.js';
export * from './sealer.js';
