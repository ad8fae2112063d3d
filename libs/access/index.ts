export * from './access.module.js';
export * from './domain/index.js';
export { RateBucket } from './http/rate-limit.guard.js';
export * from './people.service.js';
