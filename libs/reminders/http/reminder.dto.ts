import { maxLocalDate } from '#libs/platform/domain/index.js';
import { IsPlainText, withoutNulls } from '#libs/platform/http/index.js';
import { displayNameOf, sortNameOf } from '#libs/pupils/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import {
  type RecipientKind,
  type ReminderOrigin,
  type ReminderStatus,
  maskedAddress,
  recipientKinds,
  reminderOrigins,
  reminderStatuses,
  sendOn,
} from '../domain/index.js';
import type { ReminderLine, ReminderPage } from '../reminder-reading.service.js';

const day = { type: 'string', format: 'date' } as const;
const moment = { type: 'string', format: 'date-time' } as const;

export const reminderTabs = ['planned', 'sent', 'failed', 'lapsed'] as const;
export type ReminderTab = (typeof reminderTabs)[number];

export class ReminderPath {
  /** Kenmerk van de herinnering. */
  @IsUUID()
  reminderId: string;
}

export class PupilRemindersPath {
  /** Kenmerk van het kind. */
  @IsUUID()
  pupilId: string;
}

export class ListRemindersQuery {
  /** Gepland (planned: de komende 14 dagen), verstuurd (sent), mislukt (failed) of vervallen (lapsed). */
  @ApiProperty({ enum: reminderTabs, required: false, default: 'planned' })
  @IsIn(reminderTabs)
  status: ReminderTab = 'planned';

  /** Alleen herinneringen om deze reden: een regel, of dat iemand erom vroeg (chase). */
  @ApiProperty({ enum: reminderOrigins, required: false })
  @IsOptional()
  @IsIn(reminderOrigins)
  rule?: ReminderOrigin;

  /** Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
  @IsOptional()
  @IsPlainText()
  @MaxLength(400)
  cursor?: string;

  /** Hoeveel er op een bladzijde staan. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize: number = 50;
}

/** Een herinnering aan één ontvanger over één kind. */
export class ReminderResponse {
  /** Kenmerk. Ontbreekt zolang de herinnering alleen is voorzien. */
  @ApiProperty({ format: 'uuid' })
  id?: string;
  /** Kenmerk van het kind. */
  @ApiProperty({ format: 'uuid' })
  pupilId: string;
  /** Kenmerk van de aanmelding, als de herinnering daarover gaat. */
  @ApiProperty({ format: 'uuid' })
  registrationId?: string;
  /** Naam van het kind zoals men hem zegt. */
  displayName?: string;
  /** Naam van het kind zoals hij in een lijst staat. */
  sortName?: string;
  /** Waarom: de regel, of dat iemand erom vroeg (chase). */
  @ApiProperty({ enum: reminderOrigins })
  rule: ReminderOrigin;
  /** Soort ontvanger. */
  @ApiProperty({ enum: recipientKinds })
  recipientKind: RecipientKind;
  /** Kenmerk van de locatie, gemeente of ouder. */
  @ApiProperty({ format: 'uuid' })
  recipientId: string;
  /** Naam van de voorschool of gemeente. Ontbreekt bij een ouder. */
  recipientName?: string;
  /** Het e-mailadres, gedeeltelijk. */
  address?: string;
  /** Dag van de stap. */
  @ApiProperty(day)
  dueOn: string;
  /** Dag waarop hij weggaat: de dag van de stap of de eerste werkdag daarna. */
  @ApiProperty(day)
  sendOn: string;
  /** Versie van de regel waaruit hij volgt. */
  @ApiProperty({ type: 'integer' })
  ruleVersion: number;
  /** Hoeveel werkdagen na de dag van de stap deze ontvanger aan de beurt is: de trede van de ladder. */
  @ApiProperty({ type: 'integer' })
  rungDays: number;
  /** Kenmerk van de herinnering die niet aankwam, waarvoor deze in de plaats kwam. */
  @ApiProperty({ format: 'uuid' })
  insteadOf?: string;
  /** Stand. */
  @ApiProperty({ enum: reminderStatuses })
  status: ReminderStatus;
  /** Code van waarom hij mislukt of vervallen is. */
  reason?: string;
  /** Waarom iemand haar tegenhoudt, in woorden. */
  heldReason?: string;
  /** Verstuurd op. */
  @ApiProperty(moment)
  sentAt?: string;
  /** Verstuurd, mislukt of vervallen op. */
  @ApiProperty(moment)
  settledAt?: string;

  static of(line: ReminderLine, page: ReminderPage): ReminderResponse {
    const { id, pupilId, rule, recipientKind, recipientId, dueOn, status, reason, sentAt, settledAt } = line;
    const { ruleVersion, rungDays, insteadOf, registrationId, heldReason } = line;
    return withoutNulls({
      ...{
        id,
        pupilId,
        rule,
        recipientKind,
        recipientId,
        dueOn,
        status,
        reason,
        ruleVersion,
        rungDays,
        insteadOf,
        registrationId,
        heldReason,
      },
      ...namesOf(line, page),
      address: addressOf(line),
      sendOn: sendDayOf(line, page),
      sentAt: sentAt?.toISOString() ?? null,
      settledAt: settledAt?.toISOString() ?? null,
    });
  }
}

function namesOf({ pupilId, recipientKind, recipientId }: ReminderLine, { pupils, names }: ReminderPage) {
  const pupil = pupils.get(pupilId);
  return {
    displayName: pupil ? displayNameOf(pupil) : null,
    sortName: pupil ? sortNameOf(pupil) : null,
    recipientName: recipientKind === 'guardian' ? null : (names.get(recipientId) ?? null),
  };
}

/** What is stored is masked already. */
const addressOf = ({ id, address }: ReminderLine): string | null =>
  id === null && address !== null ? maskedAddress(address) : address;

function sendDayOf(line: ReminderLine, { days, today }: ReminderPage): string {
  const { dueOn, status, rungDays } = line;
  if (line.sendOn !== null) return line.sendOn;
  const planned = sendOn(dueOn, days, rungDays);
  return status === 'planned' || status === 'held' ? maxLocalDate(planned, today) : planned;
}

export class ReminderListResponse {
  items: ReminderResponse[];
  /** Ontbreekt op de laatste bladzijde. */
  nextCursor?: string;
}
