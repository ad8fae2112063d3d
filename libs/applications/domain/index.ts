export * from './application.js';
export * from './application-status.js';
export * from './waiting.js';
export * from './notices.js';
