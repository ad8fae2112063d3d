export * from './organisation-claim.js';
export * from './permissions.js';
export * from './return-path.js';
export * from './role-granting.js';
export * from './roles.js';
export * from './session-times.js';
export * from './sign-in-refusal.js';
