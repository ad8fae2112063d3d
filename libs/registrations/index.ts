export type { Publication } from './data/published-figures.repository.js';
export type { FiguresOf, Figures, GroupFigures } from './data/watch-figures.repository.js';
export * from './figures.service.js';
export * from './published-figures.service.js';
export * from './reach.service.js';
export * from './registration-reading.service.js';
export * from './registrations.module.js';
export * from './registrations.service.js';
export * from './watch.service.js';
