export * from './hold.js';
export * from './period-findings.js';
export * from './retention-kind.js';
export * from './seed-periods.js';
export * from './term.js';
