export * from './letters.module.js';
export * from './letters.service.js';
