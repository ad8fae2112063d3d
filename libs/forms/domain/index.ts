export * from './form-answers.js';
export * from './form-definition.js';
export * from './form-finding.js';
export * from './section-state.js';
export * from './visibility.js';
