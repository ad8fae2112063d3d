import { describe, expect, it } from '@jest/globals';
import { mailErrorOf } from './mail-error.js';

const one = ['a@school.nl'];
const refusal = (responseCode: number, command: string, response = ''): object => ({ responseCode, command, response });

describe('what a mail server answers', () => {
  it.each([
    [refusal(451, 'RCPT TO'), 'smtp-451', 'later', []],
    [refusal(452, 'DATA'), 'smtp-452', 'later', []],
    [refusal(421, 'CONN'), 'smtp-421', 'later', []],
    [refusal(554, 'CONN'), 'smtp-554', 'later', []],
    [refusal(535, 'AUTH PLAIN'), 'smtp-535', 'later', []],
    [refusal(550, 'RCPT TO', '550 5.1.1 No such user'), 'smtp-550', 'never', one],
    [refusal(550, 'DATA', '550 No such user'), 'smtp-550', 'never', one],
    [refusal(550, 'DATA', '550 5.7.1 Looks like spam'), 'smtp-550', 'never', []],
    [refusal(554, 'DATA'), 'smtp-554', 'never', []],
    [refusal(552, 'MAIL FROM'), 'smtp-552', 'never', []],
    [{ code: 'ETIMEDOUT', command: 'DATA' }, 'smtp-etimedout', 'later', []],
    [{ code: 'ECONNECTION' }, 'smtp-econnection', 'later', []],
    [new Error('Noor van den Berg'), 'smtp-connection', 'later', []],
    [undefined, 'smtp-connection', 'later', []],
  ])('%j → %s, try again %s', (error, code, chance, deadAddresses) => {
    expect(mailErrorOf(error, one)).toMatchObject({ code, chance, deadAddresses, message: code });
  });

  it('waits for the last of several addresses that may come back', () => {
    const whole = {
      ...refusal(451, 'RCPT TO'),
      rejectedErrors: [
        { ...refusal(550, 'RCPT TO'), recipient: 'a@school.nl' },
        { ...refusal(451, 'RCPT TO'), recipient: 'b@school.nl' },
      ],
    };
    expect(mailErrorOf(whole, ['a@school.nl', 'b@school.nl'])).toMatchObject({ chance: 'later', deadAddresses: [] });
  });
});
