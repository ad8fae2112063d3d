export * from './file-name.js';
export * from './file-refused.js';
export * from './inspect-file.js';
