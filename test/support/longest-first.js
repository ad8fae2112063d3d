import Sequencer from '@jest/test-sequencer';

const slowestFirst = ['journeys', 'worker', 'api', 'data', 'house', 'rules'];

/**
 * Journeys first: a clean clone has no memory of how long a file took, and their files are short because what they walk
 * through stands in others. Left to the last they would keep one core waiting for minutes.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ context }) => slowestFirst.indexOf(context.config.displayName?.name ?? '');
    return super.sort(tests).toSorted((one, other) => place(one) - place(other));
  }
}
