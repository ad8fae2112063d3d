// Runs TypeScript sources straight, without a build: node --import ./apps/dev/typescript.js apps/worker/src/main.ts
// For development and tests only: tests start real processes of today's sources with it.
import { register } from 'node:module';

process.setSourceMapsEnabled(true);
register('./typescript-loader.js', import.meta.url);
