export * from './guardian-portal.module.js';
