export * from './actor.js';
export * from './domain-error.js';
export * from './dutch-dates.js';
export * from './local-date.js';
export * from './one-time-code.js';
