// For a process of its own whose day a test decides: node --import ./test/support/days-ahead.js <program>. The days come
// with the environment, and later ones as a message, so that midnight can pass while the program works.
const dayMs = 86_400_000;
const RealDate = Date;
let aheadMs = Number(process.env.TEST_DAYS_AHEAD ?? 0) * dayMs;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(RealDate.now() + aheadMs);
  }

  static now() {
    return RealDate.now() + aheadMs;
  }
};

process.on('message', ({ daysAhead }) => {
  aheadMs = daysAhead * dayMs;
});
