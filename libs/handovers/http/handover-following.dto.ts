import { roleLabel } from '#libs/access/domain/index.js';
import { withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { type HandoverEventKind, handoverEventKinds, handoverEventLabels } from '../domain/index.js';
import type { OpenQuestion } from '../question-texts.js';
import type { FollowedTimeline } from '../handover-following.service.js';
import type { TimelineEvent } from '../timelines.js';
import { HandoverLookResponse } from './handover-looks.dto.js';

export const longestText = 2_000;
export const shortestText = 3;

/** Iets wat met een overdracht gebeurde. */
export class HandoverEventResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Wat er gebeurde. */
  @ApiProperty({ enum: handoverEventKinds })
  kind: HandoverEventKind;
  /** Hetzelfde in woorden. */
  label: string;
  /** De reden of de naam die erbij hoort. */
  note?: string;
  /** Wanneer. */
  @ApiProperty({ format: 'date-time' })
  happenedAt: string;
  /** Wie het deed. */
  byName: string;
  /** In welke rol. */
  byRole: string;

  static of(this: void, event: TimelineEvent): HandoverEventResponse {
    const { id, kind, note, happenedAt, personName, personRole } = event;
    return {
      ...{ id, kind, label: handoverEventLabels[kind], happenedAt: happenedAt.toISOString() },
      ...{ byName: personName, byRole: roleLabel(personRole) },
      ...(note !== null && { note }),
    };
  }
}

export class HandoverEventsResponse {
  items: HandoverEventResponse[];
}

/** Alles wat gebeurde, zoals de voorschool het ziet. */
export class HandoverTimelineResponse extends HandoverEventsResponse {
  /** Wie keek, per rol en per dag; de laatste eerst. */
  looks: HandoverLookResponse[];
  /** Wanneer de school per mail hoorde dat er iets klaarstaat. */
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'date-time' } })
  delivered: string[];

  static of(this: void, { events, looks, delivered }: FollowedTimeline): HandoverTimelineResponse {
    return {
      items: events.map(HandoverEventResponse.of),
      looks: looks.map(HandoverLookResponse.of),
      delivered: delivered.map((at) => at.toISOString()),
    };
  }
}

/** Een vraag van de school, met het antwoord. */
export class HandoverQuestionResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** De vraag. */
  text: string;
  /** Gaat over een deel dat niet iedereen mag lezen. */
  restricted: boolean;
  /** Wanneer de vraag is gesteld. */
  @ApiProperty({ format: 'date-time' })
  askedAt: string;
  /** Door wie. */
  askedByName: string;
  /** In welke rol. */
  askedByRole: string;
  /** Het antwoord; ontbreekt zolang er geen is. */
  answer?: string;
  /** Wanneer er is geantwoord. */
  @ApiProperty({ format: 'date-time' })
  answeredAt?: string;
  /** Door wie. */
  answeredByName?: string;

  static of(this: void, question: OpenQuestion): HandoverQuestionResponse {
    const { id, text, restricted, askedAt, askedByName, askedByRole, answer, answeredAt, answeredByName } = question;
    return {
      ...{ id, text, restricted, askedByName, askedAt: askedAt.toISOString(), askedByRole: roleLabel(askedByRole) },
      ...withoutNulls({ answer, answeredByName, answeredAt: answeredAt?.toISOString() ?? null }),
    };
  }
}

export class HandoverQuestionsResponse {
  items: HandoverQuestionResponse[];
}

export class HandoverQuestionPath {
  @IsUUID()
  handoverId: string;
  @IsUUID()
  questionId: string;
}

export class AnswerQuestionRequest {
  /** Het antwoord. Het staat bij de overdracht en in geen enkele mail. */
  @ApiProperty({ type: 'string', minLength: shortestText, maxLength: longestText })
  @IsString()
  @MinLength(shortestText)
  @MaxLength(longestText)
  text: string;
}
