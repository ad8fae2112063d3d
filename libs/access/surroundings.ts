import { Clock } from '#libs/platform/clock/index.js';
import { Config } from '#libs/platform/config/index.js';
import { Sealer } from '#libs/platform/encryption/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { Injectable } from '@nestjs/common';

/** What the services of access take from the floor besides the database. */
@Injectable()
export class Surroundings {
  constructor(
    readonly clock: Clock,
    readonly config: Config,
    readonly logger: Logger,
    readonly sealer: Sealer,
  ) {}
}
