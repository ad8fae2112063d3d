import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.js';
import { type Stack, startStack } from '../support/stack.js';
import { accountJourneys } from './accounts.js';
import { keepingChildrenJourneys } from './keeping-children.js';
import { letterJourneys } from './letters.js';
import { policyOfficerJourneys, systemAdministratorJourneys } from './without-children.js';
import { mailboxJourneys } from './mailboxes.js';
import { preschoolJourneys } from './preschool.js';
import { regionCoordinatorJourneys } from './region-coordinator.js';
import { chaseJourneys, holdJourneys, quietDayJourneys, reminderRuleJourneys } from './reminding.js';
import { schoolJourneys } from './school.js';
import { sessionJourneys } from './sessions.js';
import { termCalculatorJourneys } from './term-calculator.js';

// A journey is many pages long; the limit is only there so that a stuck one ends.
jest.setTimeout(240_000);

// One stack for all: filling it with 5,000 children costs more than any journey.
let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack('journeys'), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});
const around = () => ({ stack, browser });

describe('the aanmeldcoördinator', () => regionCoordinatorJourneys(around));
describe('who watches the late list', () => chaseJourneys(around));
describe('who keeps the rules for reminding', () => reminderRuleJourneys(around));
describe('who keeps quiet days', () => quietDayJourneys(around));
describe('who holds a reminder back', () => holdJourneys(around));
describe('who keeps a mailbox', () => mailboxJourneys(around));
describe('a voorschool', () => preschoolJourneys(around));
describe('who keeps children', () => keepingChildrenJourneys(around));
describe('a school', () => schoolJourneys(around));
describe('the beleidsmedewerker', () => policyOfficerJourneys(around));
describe('the functioneel beheerder', () => systemAdministratorJourneys(around));
describe('an accountbeheerder', () => accountJourneys(around));
describe('who edits letters', () => letterJourneys(around));
describe('somebody who is signed in', () => sessionJourneys(around));
describe('anybody', () => termCalculatorJourneys(around));
