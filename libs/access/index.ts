export * from './access.module.js';
export * from './domain/index.js';
export * from './people.service.js';
