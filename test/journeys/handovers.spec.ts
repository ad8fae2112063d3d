import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.js';
import { type Stack, startStack } from '../support/stack.js';
import { findingTheWayJourneys } from './finding-the-way.js';
import { formJourneys } from './forms.js';
import { handoverClickJourneys } from './handover-clicks.js';
import { handoverFormJourneys } from './handover-form.js';
import { handoverReceivingJourneys } from './handover-receiving.js';
import { handoverSendingJourneys } from './handover-sending.js';

jest.setTimeout(240_000);

// One stack for all that hangs on forms, so that the other journeys can go on beside it.
let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack('handovers'), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});
const around = () => ({ stack, browser });

describe('who keeps the forms', () => formJourneys(around));
describe('who fills in a form', () => handoverFormJourneys(around));
describe('a school that receives handovers', () => handoverReceivingJourneys(around));
describe('who sends a handover', () => handoverSendingJourneys(around));
describe('clicks', () => handoverClickJourneys(around));
describe('who comes once a week', () => findingTheWayJourneys(around));
