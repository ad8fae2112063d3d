export * from './code-rules.js';
export * from './guardian-mail.js';
export * from './guardian-steps.js';
export * from './guardian-times.js';
export * from './waiting.js';
