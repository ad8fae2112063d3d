export * from './deadlines.module.js';
export * from './law-follower.js';
export { type Law, LawService } from './law.service.js';
