export * from './read-xml.js';
export * from './xml-refused.js';
