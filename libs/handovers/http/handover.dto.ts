import { type FormKind, formKinds } from '#libs/forms/domain/index.js';
import { displayNameOf } from '#libs/pupils/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { type HandoverStatus, handoverStatuses } from '../domain/index.js';
import type { HandoverLine, HandoverView } from '../handover-reading.service.js';
import { HandoverSectionResponse } from './handover-answers.dto.js';

export class HandoverPath {
  @IsUUID()
  handoverId: string;
}

export class HandoverPupilPath {
  @IsUUID()
  pupilId: string;
}

export class BeginHandoverRequest {
  /** Welk formulier. */
  @ApiProperty({ enum: formKinds })
  @IsIn(formKinds)
  form: FormKind;
}

export class ListHandoversQuery {
  /** Alleen overdrachten in deze stand. */
  @ApiProperty({ enum: handoverStatuses, required: false })
  @IsOptional()
  @IsIn(handoverStatuses)
  status?: HandoverStatus;

  /** Waar de volgende bladzijde begint: `nextCursor` uit het vorige antwoord. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  cursor?: string;

  /** Hoeveel er op een bladzijde staan. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  pageSize: number = 25;
}

/** Een overdracht in een lijst, zonder inhoud. */
export class HandoverSummary {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Kenmerk van het kind. */
  @ApiProperty({ format: 'uuid' })
  pupilId: string;
  /** Naam van het kind. */
  pupilName: string;
  /** Geboortedatum van het kind. */
  @ApiProperty({ format: 'date' })
  bornOn: string;
  /** Welk formulier. */
  @ApiProperty({ enum: formKinds })
  form: FormKind;
  /** De stand. */
  @ApiProperty({ enum: handoverStatuses })
  status: HandoverStatus;
  /** Hoeveel onderdelen het minimum hebben. */
  sectionsComplete: number;
  /** Hoeveel onderdelen de voorschool invult. */
  sectionsTotal: number;
  /** De dag waarop het formulier klaar moet zijn: 3 jaar en 9 maanden (Almeerse afspraak). */
  @ApiProperty({ format: 'date' })
  dueOn?: string;
  /** Wanneer er voor het laatst iets veranderde. */
  @ApiProperty({ format: 'date-time' })
  changedAt: string;
  /** Wie dat deed. */
  changedByName: string;
  /** De voorschool die overdraagt. */
  preschoolName: string;

  static of(this: void, { handover, pupil, preschoolName, dueOn }: HandoverLine): HandoverSummary {
    const { id, pupilId, form, status, sectionsComplete, sectionsTotal, changedAt, changedByName } = handover;
    return {
      ...{ id, pupilId, form, status, sectionsComplete, sectionsTotal, changedByName, preschoolName },
      ...{ pupilName: displayNameOf(pupil), bornOn: pupil.bornOn, changedAt: changedAt.toISOString() },
      ...(dueOn && { dueOn }),
    };
  }
}

export class HandoverListResponse {
  items: HandoverSummary[];
  /** Waar de volgende bladzijde begint; ontbreekt op de laatste. */
  nextCursor?: string;
}

export class PupilHandoversResponse {
  items: HandoverSummary[];
}

/** Een overdracht met alles wat is ingevuld. */
export class HandoverResponse extends HandoverSummary {
  /** De versie van het formulier waarmee is begonnen. */
  @ApiProperty({ format: 'uuid' })
  formVersionId: string;
  /** Wie de inhoud nu kan zien. */
  visibleTo: string;
  /** Of u nu kunt invullen. */
  mayEdit: boolean;
  /** De onderdelen, in de volgorde van het formulier. */
  sections: HandoverSectionResponse[];

  static ofView(this: void, view: HandoverView): HandoverResponse {
    const { mayEdit } = view;
    return {
      ...HandoverSummary.of(view),
      formVersionId: view.handover.formVersionId,
      visibleTo: view.visibleTo,
      mayEdit,
      sections: view.sections.map(HandoverSectionResponse.of),
    };
  }
}
