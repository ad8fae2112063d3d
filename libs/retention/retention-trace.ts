import { Clock } from '#libs/platform/clock/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { Injectable } from '@nestjs/common';
import type { NightlyKind } from './domain/index.js';

/** What a run tells outside the database: kinds and codes, never an id. */
@Injectable()
export class RetentionTrace {
  constructor(
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  failed(kind: NightlyKind, error: unknown): void {
    this.logger.error({ err: error, kind }, 'retention: something that is due could not be removed');
  }
}
