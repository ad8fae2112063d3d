export * from './pupil-follower.js';
export * from './pupil-reading.service.js';
export * from './pupils.module.js';
export * from './pupils.service.js';
