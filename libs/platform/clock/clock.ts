import { Injectable } from '@nestjs/common';
import { type LocalDate, localDateOf } from '../domain/index.js';

const hourMs = 3_600_000;

/** The one place that asks what time it is. Everything else receives the moment or the day. */
@Injectable()
export class Clock {
  private known: { hour: number; on: LocalDate } | undefined;

  now(): Date {
    return new Date();
  }

  /** The calendar day in the Netherlands. A day there begins on a whole hour of UTC, so it is worked out once an hour. */
  today(): LocalDate {
    const now = this.now();
    const hour = Math.floor(now.getTime() / hourMs);
    if (this.known?.hour !== hour) this.known = { hour, on: localDateOf(now) };
    return this.known.on;
  }
}
