export * from './articles.js';
export * from './holidays-before.js';
export * from './registration-clock.js';
export * from './step-findings.js';
export * from './step-letter.js';
export * from './step.js';
export * from './transitions.js';
