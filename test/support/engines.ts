import { readFileSync } from 'node:fs';
import type { RolePasswords } from '../../apps/dev/src/engines/databases.js';

/** What the set-up of a Jest run leaves for its tests (engines.setup.ts). */
export interface TestEngines {
  readonly adminUrl: string;
  readonly passwords: RolePasswords;
  readonly redisUrl?: string;
  /** no Redis on this machine, or ESTAFETTE_DIRECT_MODE=1: the worker takes its work straight from PostgreSQL */
  readonly directMode: boolean;
}

/** Migrated once per run; cloneDatabase copies it. */
export const templateDatabase = 'estafette_test_template';

/** The engines of this run. */
export function testEngines(): TestEngines {
  const file = process.env['ESTAFETTE_TEST_ENGINES'];
  if (!file) throw new Error('The engines are not up: run this spec through jest.config.js (globalSetup)');
  return JSON.parse(readFileSync(file, 'utf8')) as TestEngines;
}
