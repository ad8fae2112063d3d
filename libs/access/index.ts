export * from './access.module.js';
export * from './domain/index.js';
export { RateBucket } from './http/rate-limit.guard.js';
export * from './people.service.js';
export { hashOf, isReference, newReference } from './references.js';
export { giveCookie, referenceOf, takeCookie } from './session-cookie.js';
