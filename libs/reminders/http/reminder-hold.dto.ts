import { IsLocalDate, IsPlainText } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, MaxLength, MinLength } from 'class-validator';
import { type RecipientKind, type ReminderOrigin, recipientKinds, reminderOrigins } from '../domain/index.js';

export class ReminderHoldPath {
  /** Kenmerk van de herinnering die wordt tegengehouden. */
  @IsUUID()
  reminderId: string;
}

/** Welke geplande herinnering niet weg mag, en waarom. De gegevens staan in de lijst. */
export class ReminderHoldRequest {
  /** Kenmerk van het kind. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  pupilId: string;

  /** Kenmerk van de aanmelding, als de herinnering daarover gaat. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  registrationId?: string;

  /** Waarom zij kwam: de regel, of dat iemand erom vroeg (chase). */
  @ApiProperty({ enum: reminderOrigins })
  @IsIn(reminderOrigins)
  rule: ReminderOrigin;

  /** Soort ontvanger. */
  @ApiProperty({ enum: recipientKinds })
  @IsIn(recipientKinds)
  recipientKind: RecipientKind;

  /** Kenmerk van de locatie, gemeente of ouder. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  recipientId: string;

  /** Dag van de stap. */
  @ApiProperty({ type: 'string', format: 'date' })
  @IsLocalDate()
  dueOn: string;

  /** Waarom zij niet weg mag. Schrijf niet op wat de school of de gemeente niet over een kind hoeft te weten. */
  @IsPlainText()
  @MinLength(3)
  @MaxLength(200)
  reason: string;
}
