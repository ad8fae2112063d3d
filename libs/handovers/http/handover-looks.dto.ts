import { roleLabel } from '#libs/access/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { lookLabels } from '../domain/index.js';
import type { LookRow } from '../handover-following.service.js';

/** Iemand in deze rol keek op een dag. */
export class HandoverLookResponse {
  /** Waarnaar, in woorden. */
  label: string;
  /** De rol. */
  role: string;
  /** Wanneer die dag het laatst. */
  @ApiProperty({ format: 'date-time' })
  lastAt: string;
  /** Hoe vaak die dag. */
  @ApiProperty({ type: 'integer' })
  times: number;

  static of(this: void, { kind, role, lastAt, times }: LookRow): HandoverLookResponse {
    return { label: lookLabels[kind], role: roleLabel(role), lastAt: lastAt.toISOString(), times };
  }
}
