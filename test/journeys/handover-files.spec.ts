import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.js';
import { type Stack, startStack } from '../support/stack.js';
import { attachmentJourneys } from './attachments.js';
import { dossierJourneys } from './dossiers.js';
import { handoverBatchJourneys } from './handover-batch.js';
import { guardianCopyJourneys } from './guardian-copies.js';
import { guardianJourneys } from './guardians.js';

jest.setTimeout(240_000);

// A stack of its own: with those of handovers.spec together they would use up the children of one voorschool.
let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack('handover_files'), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});
const around = () => ({ stack, browser });

describe('parents', () => guardianJourneys(around));
describe('parents with a copy', () => guardianCopyJourneys(around));
describe('who works with a whole group', () => handoverBatchJourneys(around));
describe('who adds files', () => attachmentJourneys(around));
describe('who takes handovers along on paper', () => dossierJourneys(around));
