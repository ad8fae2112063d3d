import { type FormKind, formKinds } from '#libs/forms/domain/index.js';
import { withoutNulls } from '#libs/platform/http/index.js';
import { displayNameOf } from '#libs/pupils/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import {
  type HandoverAct,
  type HandoverStatus,
  type ReleaseState,
  handoverActs,
  handoverStatuses,
  releaseStates,
} from '../domain/index.js';
import type { HandoverLine, HandoverView, ReleaseRow } from '../handover-reading.service.js';
import { HandoverSectionResponse } from './handover-answers.dto.js';
import { HandoverPageQuery } from './page-query.dto.js';

const flag = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);

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

export class ListHandoversQuery extends HandoverPageQuery {
  /** Alleen overdrachten in deze stand. */
  @ApiProperty({ enum: handoverStatuses, required: false })
  @IsOptional()
  @IsIn(handoverStatuses)
  status?: HandoverStatus;

  /** Alleen wat bij een school ligt en daar niet is geopend. */
  @ApiProperty({ type: 'boolean', required: false, default: false })
  @Transform(flag)
  @IsBoolean()
  unopened: boolean = false;
}

/** Wat naar een school ging, en wat die ermee deed. */
export class SentResponse {
  /** Kenmerk van wat er ging. */
  @ApiProperty({ format: 'uuid' })
  releaseId: string;
  /** Waar het is. */
  @ApiProperty({ enum: releaseStates })
  state: ReleaseState;
  /** Wanneer het is verstuurd; vanaf dan staat het bij de school klaar. */
  @ApiProperty({ format: 'date-time' })
  sentAt: string;
  /** Wanneer iemand van de school het voor het eerst opende. */
  @ApiProperty({ format: 'date-time' })
  openedAt?: string;
  /** In welke rol. */
  openedByRole?: string;
  /** Wanneer de school het accepteerde of terugstuurde, of wanneer het werd gesloten. */
  @ApiProperty({ format: 'date-time' })
  settledAt?: string;
  /** Hoeveel dagen het ongeopend bij de school ligt. */
  @ApiProperty({ type: 'integer' })
  unopenedDays?: number;

  static of(this: void, release: ReleaseRow, unopenedDays: number | null): SentResponse {
    const { id, state, releasedAt, openedAt, openedByRole, settledAt } = release;
    return {
      ...{ releaseId: id, state, sentAt: releasedAt.toISOString() },
      ...withoutNulls({ openedByRole, unopenedDays, openedAt: openedAt?.toISOString() ?? null }),
      ...withoutNulls({ settledAt: settledAt?.toISOString() ?? null }),
    };
  }
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
  /** Kenmerk van de school die de overdracht krijgt; ontbreekt zolang die niet bekend is. */
  @ApiProperty({ format: 'uuid' })
  schoolLocationId?: string;
  /** Naam van die school. */
  schoolName?: string;
  /** De versie die het laatst aan de ouders is voorgelegd; 0: nog geen. */
  versionNumber: number;
  /** Wat het laatst naar een school ging; ontbreekt als er niets ging. */
  sent?: SentResponse;

  static of(this: void, line: HandoverLine): HandoverSummary {
    const { handover, pupil, preschoolName, schoolName, dueOn, release } = line;
    const { id, pupilId, form, status, sectionsComplete, sectionsTotal, changedAt, changedByName } = handover;
    return {
      ...{ id, pupilId, form, status, sectionsComplete, sectionsTotal, changedByName, preschoolName },
      ...{ pupilName: displayNameOf(pupil), bornOn: pupil.bornOn, changedAt: changedAt.toISOString() },
      ...{ versionNumber: handover.versionNumber },
      ...withoutNulls({ dueOn, schoolName, schoolLocationId: handover.receiverLocationId }),
      ...(release && { sent: SentResponse.of(release, line.unopenedDays) }),
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
  /** Wat u nu met de overdracht kunt doen. */
  @ApiProperty({ enum: handoverActs, isArray: true })
  acts: HandoverAct[];
  /** De inhoud gaat weg op deze dag, omdat de bewaartermijn dan voorbij is. */
  @ApiProperty({ type: 'string', format: 'date' })
  goesOn?: string;
  /** De inhoud ging weg op deze dag, omdat de bewaartermijn voorbij was. */
  @ApiProperty({ type: 'string', format: 'date' })
  removedOn?: string;
  /** De onderdelen, in de volgorde van het formulier. */
  sections: HandoverSectionResponse[];

  static ofView(this: void, view: HandoverView): HandoverResponse {
    const { mayEdit } = view;
    return {
      ...HandoverSummary.of(view),
      formVersionId: view.handover.formVersionId,
      visibleTo: view.visibleTo,
      mayEdit,
      acts: [...view.acts],
      ...withoutNulls({ ...view.keeping }),
      sections: view.sections.map(HandoverSectionResponse.of),
    };
  }
}
