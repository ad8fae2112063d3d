import { Injectable } from '@nestjs/common';
import { type LocalDate, localDateOf } from '../domain/index.js';

/** The one place that asks what time it is. Everything else receives the moment or the day. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day in the Netherlands. */
  today(): LocalDate {
    return localDateOf(this.now());
  }
}
