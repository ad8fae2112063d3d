export * from './deadlines.module.js';
export { type Law, LawService } from './law.service.js';
