export * from './example-letters.js';
export * from './letter-blocks.js';
export * from './letter-fields.js';
export * from './letter-kind.js';
export * from './standard/index.js';
export * from './template-fields.js';
export * from './template-findings.js';
export * from './template-policy.js';
