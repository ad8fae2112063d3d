import { describe, expect, it } from '@jest/globals';
import { type Circumstances, lapseReasonOf, maskedAddress } from './index.js';

const reminder = { rule: 'at-3y3m', dueOn: '2025-11-30' } as const;
const asPlanned: Circumstances = {
  bornOn: '2022-08-31',
  firstRegisteredOn: null,
  leftOn: null,
  recipientIsCurrent: true,
};

describe('a planned reminder', () => {
  it('goes out when nothing has changed', () => {
    expect(lapseReasonOf(reminder, asPlanned)).toBeUndefined();
  });

  it.each([
    [{ firstRegisteredOn: '2025-11-29' }, 'registered'],
    [{ leftOn: '2025-11-29' }, 'left'],
    [{ leftOn: '2025-11-29', firstRegisteredOn: '2025-11-29' }, 'left'],
    [{ recipientIsCurrent: false }, 'recipient-changed'],
    [{ bornOn: '2022-08-13' }, 'birth-date-changed'],
  ])('lapses on %j: %s', (change, reason) => {
    expect(lapseReasonOf(reminder, { ...asPlanned, ...change })).toBe(reason);
  });

  it('still holds when another birth date gives the same day', () => {
    expect(lapseReasonOf(reminder, { ...asPlanned, bornOn: '2022-08-30' })).toBeUndefined();
  });
});

describe('an address on the screen', () => {
  it.each([
    ['kantoor@zonneboom.nl', 'k•••@zonneboom.nl'],
    ['a@b@c.nl', 'a•••@c.nl'],
    ['niets', '•••'],
    ['@c.nl', '•••'],
  ])('%s is shown as %s', (address, shown) => {
    expect(maskedAddress(address)).toBe(shown);
  });
});
