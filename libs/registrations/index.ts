export * from './registration-reading.service.js';
export * from './registrations.module.js';
export * from './registrations.service.js';
export * from './watch.service.js';
