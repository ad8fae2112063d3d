import { IsLocalDate, IsPlainText, withoutNulls } from '#libs/platform/http/index.js';
import { displayNameOf, sortNameOf } from '#libs/pupils/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import {
  type RegistrationDraft,
  type RegistrationStatus,
  type SupportNeed,
  longestReason,
  lowestPreference,
  registrationStatuses,
  supportNeeds,
} from '../domain/index.js';
import { RegistrationClockResponse } from './registration-clock.dto.js';
import {
  type ListedRegistration,
  type RegistrationTask,
  type RegistrationView,
  registrationTasks,
} from '../registration-reading.service.js';

const version = { type: 'integer' } as const;
const day = { type: 'string', format: 'date' } as const;
const warningCodes = [
  'pre-registration',
  'after-3y6m',
  'less-than-ten-weeks',
  'start-before-four',
  'second-registration',
  'first-preference-twice',
] as const;

export class RegistrationPath {
  /** Kenmerk van de aanmelding. */
  @IsUUID()
  registrationId: string;
}

export class RegistrationPupilPath {
  /** Kenmerk van het kind. */
  @IsUUID()
  pupilId: string;
}

class Versioned {
  /** Versie waarvan u uitging. */
  @ApiProperty(version)
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;
}

export class NewRegistrationRequest {
  /** Vestiging van de school. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  schoolLocationId: string;

  /** Voorkeur van de ouders: 1 is de school van eerste voorkeur. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: lowestPreference })
  @IsInt()
  @Min(1)
  @Max(lowestPreference)
  preference: number;

  /** Dag waarop de schriftelijke aanmelding binnenkwam. */
  @ApiProperty(day)
  @IsLocalDate()
  receivedOn: string;

  /** Dag waarop de ouders het kind willen laten beginnen. */
  @ApiProperty({ ...day, nullable: true, required: false })
  @IsOptional()
  @IsLocalDate()
  wantedStartOn?: string | null;

  /** Heeft het kind extra ondersteuning nodig. Zonder antwoord: onbekend (unknown). */
  @ApiProperty({ enum: supportNeeds, required: false })
  @IsOptional()
  @IsIn(supportNeeds)
  supportNeed?: SupportNeed;

  /** Andere scholen die de ouders zeggen te vragen. */
  @ApiProperty({ type: 'string', required: false })
  @IsOptional()
  @IsPlainText()
  @MaxLength(300)
  otherSchools?: string;

  static draft(this: void, request: NewRegistrationRequest): RegistrationDraft {
    const { schoolLocationId, preference, receivedOn } = request;
    return {
      ...{ schoolLocationId, preference, receivedOn },
      wantedStartOn: request.wantedStartOn ?? null,
      supportNeed: request.supportNeed ?? 'unknown',
      otherSchools: request.otherSchools?.trim() ?? '',
    };
  }
}

/** De dag van ontvangst staat hier niet bij: die verandert alleen met een reden. */
export class ChangeRegistrationRequest extends Versioned {
  /** Voorkeur van de ouders: 1 is de school van eerste voorkeur. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: lowestPreference })
  @IsInt()
  @Min(1)
  @Max(lowestPreference)
  preference: number;

  /** Dag waarop de ouders het kind willen laten beginnen. */
  @ApiProperty({ ...day, nullable: true, required: false })
  @IsOptional()
  @IsLocalDate()
  wantedStartOn?: string | null;

  /** Heeft het kind extra ondersteuning nodig. Zonder antwoord blijft het zoals het was. */
  @ApiProperty({ enum: supportNeeds, required: false })
  @IsOptional()
  @IsIn(supportNeeds)
  supportNeed?: SupportNeed;

  /** Het kind staat op een andere school ingeschreven. Zonder antwoord blijft het zoals het was. */
  @ApiProperty({ type: 'boolean', required: false })
  @IsOptional()
  @IsBoolean()
  enrolledElsewhere?: boolean;

  /** Andere scholen die de ouders zeggen te vragen. */
  @ApiProperty({ type: 'string', required: false })
  @IsOptional()
  @IsPlainText()
  @MaxLength(300)
  otherSchools?: string;
}

export class ReceivedOnChangeRequest extends Versioned {
  /** Dag waarop de schriftelijke aanmelding binnenkwam. */
  @ApiProperty(day)
  @IsLocalDate()
  receivedOn: string;

  /** Waarom de dag verandert, in ten minste 10 tekens. */
  @IsPlainText()
  @MinLength(1)
  @MaxLength(longestReason)
  reason: string;
}

export class ConfirmationRequest extends Versioned {
  /** Dag waarop de ouders de vooraanmelding bevestigden. */
  @ApiProperty(day)
  @IsLocalDate()
  receivedOn: string;
}

export class WithdrawalRequest extends Versioned {
  /** Waarom de aanmelding wordt ingetrokken. */
  @IsPlainText()
  @MinLength(3)
  @MaxLength(longestReason)
  reason: string;
}

export class ListRegistrationsQuery {
  /** Alleen deze vestiging. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  schoolLocationId?: string;

  /** Alleen scholen van dit bestuur. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  boardId?: string;

  /** Alleen aanmeldingen met deze stand. */
  @ApiProperty({ enum: registrationStatuses, required: false })
  @IsOptional()
  @IsIn(registrationStatuses)
  status?: RegistrationStatus;

  /** Alleen wat nu moet: besluiten (decide), wachten op ouders (waiting), tijdelijk plaatsen (placement) of wat daarna komt (follow-up). */
  @ApiProperty({ enum: registrationTasks, required: false })
  @IsOptional()
  @IsIn(registrationTasks)
  task?: RegistrationTask;

  /** Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
  @IsOptional()
  @IsPlainText()
  @MaxLength(200)
  cursor?: string;

  /** Hoeveel er op een bladzijde staan. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize: number = 50;
}

/** Iets om te weten. Het houdt nooit iets tegen, en is geen reden om te weigeren. */
export class RegistrationWarningResponse {
  /** Vaste code. */
  @ApiProperty({ enum: warningCodes })
  code: (typeof warningCodes)[number];
  /** Waar u op moet letten. */
  text: string;
}

/** Een wijziging die een reden vroeg. */
export class RegistrationChangeResponse {
  /** Wanneer. */
  @ApiProperty({ format: 'date-time' })
  changedAt: string;
  /** Wat er veranderde. */
  field: string;
  /** Wat er stond. */
  oldValue?: string;
  /** Wat er nu staat. */
  newValue?: string;
  /** Waarom. */
  reason: string;
}

/** Een aanmelding bij een school. */
export class RegistrationResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Kenmerk van het kind. */
  @ApiProperty({ format: 'uuid' })
  pupilId: string;
  /** Vestiging van de school. */
  @ApiProperty({ format: 'uuid' })
  schoolLocationId: string;
  /** Naam van de school. */
  schoolName: string;
  /** Bestuur van de school. */
  @ApiProperty({ format: 'uuid' })
  boardId?: string;
  /** Voorkeur van de ouders: 1 is de school van eerste voorkeur. */
  @ApiProperty({ type: 'integer' })
  preference: number;
  /** Dag waarop de schriftelijke aanmelding binnenkwam. */
  @ApiProperty(day)
  receivedOn: string;
  /** Dag waarop de ouders het kind willen laten beginnen. */
  @ApiProperty(day)
  wantedStartOn?: string;
  /** Heeft het kind extra ondersteuning nodig. Alleen voor de school zelf. */
  @ApiProperty({ enum: supportNeeds })
  supportNeed?: SupportNeed;
  /** Andere scholen die de ouders zeggen te vragen. */
  otherSchools: string;
  /** Stand van de aanmelding. Zij volgt uit de stappen. */
  @ApiProperty({ enum: registrationStatuses })
  status: RegistrationStatus;
  /** Ingetrokken op. */
  @ApiProperty(day)
  withdrawnOn?: string;
  /** Waarom ingetrokken. */
  withdrawnReason?: string;
  /** Laatst gewijzigd. */
  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
  /** Stuur deze mee bij een wijziging. */
  @ApiProperty(version)
  version: number;
  /** Laatste dag voor het besluit. Ontbreekt als het besluit er is. */
  @ApiProperty(day)
  decisionDueOn?: string;
  /** Laatste dag waarop de ouders kunnen aanvullen. */
  @ApiProperty(day)
  waitingUntilOn?: string;
  /** Signaal: tijdelijke plaatsing vanaf. */
  @ApiProperty(day)
  placementFromOn?: string;
  /** Tijdelijk geplaatst op. */
  @ApiProperty(day)
  placedOn?: string;
  /** Besloten op. */
  @ApiProperty(day)
  decidedOn?: string;
  /** Laatste dag voor het besluit op het bezwaar. */
  @ApiProperty(day)
  objectionDueOn?: string;
  /** Laatste dag voor het besluit over de TLV. */
  @ApiProperty(day)
  tlvDueOn?: string;
  /** Ingeschreven op. */
  @ApiProperty(day)
  enrolledOn?: string;
  /** Laatste dag voor het ontwikkelingsperspectief. */
  @ApiProperty(day)
  oppDueOn?: string;
  /** Het kind staat op een andere school ingeschreven: dan is er geen tijdelijke plaatsing. */
  enrolledElsewhere: boolean;
  /** De klok, met elke stap en elke dag. Ontbreekt in een lijst van verschillende kinderen. */
  clock?: RegistrationClockResponse;
  /** Wat goed is om te weten. */
  warnings: RegistrationWarningResponse[];
  /** Wijzigingen die een reden vroegen, oudste eerst. */
  changes: RegistrationChangeResponse[];

  static of(
    this: void,
    { registration, schoolName, warnings, changes, clock }: RegistrationView,
  ): RegistrationResponse {
    const { regionId: _, updatedAt, ...rest } = registration;
    return {
      ...withoutNulls(shown(rest)),
      schoolName,
      ...(clock && { clock: RegistrationClockResponse.of(clock) }),
      updatedAt: updatedAt.toISOString(),
      warnings: [...warnings],
      changes: changes.map(({ registrationId: _, changedAt, ...change }) => ({
        ...withoutNulls(change),
        changedAt: changedAt.toISOString(),
      })),
    };
  }
}

const shown = <Row extends { lawVersion: string }>({ lawVersion: _, ...row }: Row): Omit<Row, 'lawVersion'> => row;

/** Een aanmelding in een lijst van verschillende kinderen. */
export class ListedRegistrationResponse extends RegistrationResponse {
  /** Naam zoals men hem zegt: "Noor van den Berg". */
  displayName: string;
  /** Naam zoals hij in een lijst staat: "Berg, Noor van den". */
  sortName: string;
  /** Geboortedatum. */
  @ApiProperty(day)
  bornOn: string;
  /** Schoolvakanties voor de laatste dag voor het besluit. Zij verschuiven niets. */
  holidays: string[];

  static listed(this: void, view: ListedRegistration): ListedRegistrationResponse {
    const { pupil } = view;
    return {
      ...RegistrationResponse.of(view),
      displayName: displayNameOf(pupil),
      sortName: sortNameOf(pupil),
      bornOn: pupil.bornOn,
      holidays: [...view.holidays],
    };
  }
}

export class PupilRegistrationsResponse {
  items: RegistrationResponse[];
}

export class RegistrationListResponse {
  items: ListedRegistrationResponse[];
  /** Ontbreekt op de laatste bladzijde. */
  nextCursor?: string;
}
