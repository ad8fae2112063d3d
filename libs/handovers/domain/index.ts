export * from './consent.js';
export * from './handover-policy.js';
export * from './handover-status.js';
export * from './prefill.js';
