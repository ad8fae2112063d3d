export * from './file-sealer.js';
export * from './sealer.js';
