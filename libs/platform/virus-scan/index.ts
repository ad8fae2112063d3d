export * from './virus-scanner.js';
