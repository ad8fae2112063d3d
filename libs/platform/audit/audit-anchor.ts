import { UnitOfWork } from '#libs/database/index.js';
import { Injectable, Module } from '@nestjs/common';
import { systemActor } from '../domain/index.js';
import { Logger } from '../log/index.js';
import type { PeriodicWork } from '../queue/index.js';

const hours = 3_600;

/**
 * Says the end of every chain in the log of the worker, so that it stands outside the database: the only defence against
 * somebody who cuts off the tail of a chain together with its head. `GET audit-chains/{year}/verification` takes it back
 * as `anchorNumber` and `anchorHash`.
 */
@Injectable()
export class AuditAnchors implements PeriodicWork {
  readonly periodicName = 'audit.anchor';
  readonly everySeconds = 6 * hours;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly logger: Logger,
  ) {}

  async runPeriodically(): Promise<void> {
    const heads = await this.unitOfWork.read(systemActor(this.periodicName), (tx) =>
      tx.query<{ chain: string; number: string; hash: string }>(
        'SELECT chain, number, hash FROM audit_head ORDER BY chain',
      ),
    );
    for (const { chain, number, hash } of heads)
      this.logger.log({ event: 'audit.anchor', chain, number: Number(number), hash });
  }
}

/** For the worker. */
@Module({ providers: [AuditAnchors] })
export class AuditAnchorModule {}
