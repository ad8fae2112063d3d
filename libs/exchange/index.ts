export * from './edexml-reading.js';
export * from './oso-attachments.js';
export * from './oso-reading.js';
export * from './oso-writing.js';
