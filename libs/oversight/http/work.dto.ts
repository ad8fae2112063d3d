import { IsPlainText } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { FailedTaskRow, WorkState } from '../work.service.js';

const moment = { type: 'string', format: 'date-time' } as const;
/** At most 18 digits: that always fits in the database. */
const taskId = /^[1-9]\d{0,17}$/;

export class FailedTaskPath {
  /** Nummer van het werk. */
  @IsPlainText()
  @Matches(taskId)
  taskId: string;
}

export class ListFailedTasksQuery {
  /** Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
  @IsOptional()
  @IsPlainText()
  @Matches(taskId)
  cursor?: string;

  /** Hoeveel er op een bladzijde staan. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize: number = 50;
}

/** Werk van de achtergrond dat na alle pogingen niet lukte. */
export class FailedTaskResponse {
  /** Nummer van het werk. */
  id: string;
  /** Wat voor werk: onderdeel en taak, zoals `reminders.send`. */
  task: string;
  /** Hoe vaak het is geprobeerd. */
  @ApiProperty({ type: 'integer' })
  attempts: number;
  /** Code van de laatste fout. Nooit gegevens van een kind. */
  code: string;
  /** Klaargezet op. */
  @ApiProperty(moment)
  createdAt: string;
  /** Mislukt op. */
  @ApiProperty(moment)
  failedAt?: string;

  static of(this: void, row: FailedTaskRow): FailedTaskResponse {
    return {
      id: row.id,
      task: row.task,
      attempts: row.attempt,
      code: row.code ?? 'unknown',
      createdAt: row.createdAt.toISOString(),
      ...(row.failedAt && { failedAt: row.failedAt.toISOString() }),
    };
  }
}

export class FailedTaskListResponse {
  items: FailedTaskResponse[];
  /** Ontbreekt op de laatste bladzijde. */
  nextCursor?: string;
}

/** Werk dat opnieuw is aangeboden. */
export class FailedTaskRetryResponse {
  /** Nummer van het werk. */
  taskId: string;
}

/** Een worker die nu draait. */
export class WorkerResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  workerId: string;
  /** Hoe het werk binnenkomt: via de wachtrij (queue), rechtstreeks uit de database (direct), of even niet (waiting). */
  @ApiProperty({ enum: ['queue', 'direct', 'waiting'] })
  mode: 'queue' | 'direct' | 'waiting';
  /** Draait sinds. */
  @ApiProperty(moment)
  startedAt: string;
  /** Laatst gezien op. */
  @ApiProperty(moment)
  seenAt: string;
}

/** Hoe het werk van de achtergrond ervoor staat. */
export class WorkStatusResponse {
  /** De workers die nu draaien. */
  workers: WorkerResponse[];
  /** Er is een worker die zonder wachtrij (Redis) werkt. Er gaat niets verloren; het gaat langzamer. */
  withoutQueue: boolean;
  /** Werk dat nog moet gebeuren. */
  @ApiProperty({ type: 'integer' })
  openTasks: number;
  /** Werk dat na alle pogingen niet lukte. */
  @ApiProperty({ type: 'integer' })
  failedTasks: number;
  /** Hoe lang het oudste werk al op een worker wacht, in seconden. */
  @ApiProperty({ type: 'integer' })
  oldestOpenSeconds?: number;

  static of(this: void, { workers, oldestOpenSeconds, ...figures }: WorkState): WorkStatusResponse {
    return {
      ...figures,
      withoutQueue: workers.some(({ mode }) => mode === 'direct'),
      workers: workers.map((worker) => ({
        ...worker,
        startedAt: worker.startedAt.toISOString(),
        seenAt: worker.seenAt.toISOString(),
      })),
      ...(oldestOpenSeconds !== null && { oldestOpenSeconds }),
    };
  }
}
