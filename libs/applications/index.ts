export * from './applications.module.js';
