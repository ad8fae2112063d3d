// Inside Jest `process.env` is a copy, so setting TZ there changes nothing. This environment hands the spec a function
// that changes the time zone of the real process, and puts it back when the file is done.
import { TestEnvironment } from 'jest-environment-node';

export default class RealTimeZoneEnvironment extends TestEnvironment {
  before = process.env.TZ;

  async setup() {
    await super.setup();
    this.global.setTimeZone = (zone) => void (process.env.TZ = zone);
  }

  async teardown() {
    if (this.before === undefined) delete process.env.TZ;
    else process.env.TZ = this.before;
    await super.teardown();
  }
}
