export * from './filter-draft.js';
export * from './filter-list.js';
export * from './filter-parameters.js';
