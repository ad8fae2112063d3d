export * from './clock/index.js';
export * from './registration-draft.js';
export * from './registration-policy.js';
export * from './registration-status.js';
export * from './registration-warnings.js';
export * from './watch-state.js';
export * from './watch-terms.js';
