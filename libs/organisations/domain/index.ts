export * from './agreement.js';
export * from './codes.js';
export * from './contact-policy.js';
export * from './governance.js';
export * from './organisation.js';
export * from './rows.js';
