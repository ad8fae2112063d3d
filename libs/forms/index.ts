export * from './form-versions.service.js';
export * from './forms.module.js';
export * from './validator/index.js';
