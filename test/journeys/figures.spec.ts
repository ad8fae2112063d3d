import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.js';
import { type Stack, startStack } from '../support/stack.js';
import { filterJourneys, sharedFilterJourneys } from './filters.js';
import { boardFigureJourneys, reachJourneys, regionFigureJourneys, reportJourneys } from './figures.js';

jest.setTimeout(240_000);

// A stack of its own: other journeys bring children, and these count them.
let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack('journeys_figures'), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});
const around = () => ({ stack, browser });

describe('the aanmeldcoördinator with figures', () => regionFigureJourneys(around));
describe('the aanmeldcoördinator and toddlers', () => reachJourneys(around));
describe('a wijk meeting', () => reportJourneys(around));
describe('a board with figures', () => boardFigureJourneys(around));
describe('the aanmeldcoördinator with filters', () => filterJourneys(around));
describe('a voorschool that shares a filter', () => sharedFilterJourneys(around));
