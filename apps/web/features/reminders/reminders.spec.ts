import { describe, expect, it } from '@jest/globals';
import messages from '../../app/messages/nl/reminders.json' with { type: 'json' };
import { recipientKinds, reminderOrigins, reminderStatuses } from '#libs/reminders/domain/index.js';

describe('the words about reminders', () => {
  it('cover every rule, receiver and state of the domain', () => {
    expect(Object.keys(messages.rule)).toEqual([...reminderOrigins]);
    expect(Object.keys(messages.receiver).toSorted()).toEqual([...recipientKinds].toSorted());
    expect(Object.keys(messages.state)).toEqual([...reminderStatuses]);
  });
});
