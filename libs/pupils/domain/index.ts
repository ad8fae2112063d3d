export * from './departure.js';
export * from './guardian.js';
export * from './import-row.js';
export * from './pupil-draft.js';
export * from './pupil-match.js';
export * from './pupil-name.js';
export * from './same-name.js';
export * from './search-terms.js';
