import type { Term } from '#libs/deadlines/domain/index.js';
import { type LetterKind, letterKinds } from '#libs/letters/domain/index.js';
import { IsLocalDate, IsPlainText, withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { type StepDraft, type StepKind, longestReason, stepKinds } from '../domain/index.js';
import type { ClockView, StepView } from '../registration-reading.service.js';

const day = { type: 'string', format: 'date' } as const;
const optionalDay = { ...day, required: false, nullable: true } as const;

export class TakeStepRequest {
  /** Versie waarvan u uitging. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;

  /** Wat er gebeurde. */
  @ApiProperty({ enum: stepKinds })
  @IsIn(stepKinds)
  kind: StepKind;

  /** De dag waarop het gebeurde: de brief ging weg, de stukken kwamen binnen, de ouders hoorden het. */
  @ApiProperty(day)
  @IsLocalDate()
  happenedOn: string;

  /** Laatste dag om aan te vullen, nieuwe laatste dag voor het besluit, of eerste schooldag. */
  @ApiProperty(optionalDay)
  @IsOptional()
  @IsLocalDate()
  untilOn?: string | null;

  /** De dag waarop de andere school ja zei. */
  @ApiProperty(optionalDay)
  @IsOptional()
  @IsLocalDate()
  agreedOn?: string | null;

  /** De grond buiten de zorgplicht: no-place, foundation, language-only of admission-conditions. */
  @ApiProperty({ type: 'string', required: false, nullable: true })
  @IsOptional()
  @IsPlainText()
  @MaxLength(50)
  ground?: string | null;

  /** De andere school, als die in Estafette staat. */
  @ApiProperty({ type: 'string', format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  otherLocationId?: string | null;

  /** Naam en plaats van de andere school, als die niet in Estafette staat. */
  @ApiProperty({ type: 'string', required: false, nullable: true })
  @IsOptional()
  @IsPlainText()
  @MaxLength(200)
  otherSchool?: string | null;

  /** Waarom, wat er ontbreekt, of het bewijs voor de grond. */
  @ApiProperty({ type: 'string', required: false })
  @IsOptional()
  @IsPlainText()
  @MaxLength(longestReason)
  reason?: string;

  static draft(this: void, { version: _, ...draft }: TakeStepRequest): StepDraft {
    return draft;
  }
}

/** Een stap van de aanmelding. */
export class StepResponse {
  /** Volgorde, vanaf 1. */
  @ApiProperty({ type: 'integer' })
  seq: number;
  /** Wat er gebeurde. */
  @ApiProperty({ enum: stepKinds })
  kind: StepKind;
  /** De dag waarop het gebeurde. */
  @ApiProperty(day)
  happenedOn: string;
  /** Laatste dag om aan te vullen, nieuwe laatste dag voor het besluit, of eerste schooldag. */
  @ApiProperty(day)
  untilOn?: string;
  /** De dag waarop de andere school ja zei. Alleen voor de school zelf. */
  @ApiProperty(day)
  agreedOn?: string;
  /** Grond buiten de zorgplicht. Alleen voor de school zelf. */
  ground?: string;
  /** De andere school. Alleen voor de school zelf. */
  otherSchool?: string;
  /** Waarom. Alleen voor de school zelf. */
  reason?: string;
  /** De brief aan de ouders. Alleen voor de school zelf. */
  @ApiProperty({ format: 'uuid' })
  letterId?: string;
  /** Wanneer het is vastgelegd. */
  @ApiProperty({ format: 'date-time' })
  recordedAt: string;
  /** Teruggenomen: telt niet meer. */
  reverted: boolean;

  static of(this: void, { recordedAt, ...step }: StepView): StepResponse {
    return { ...withoutNulls(step), recordedAt: recordedAt.toISOString() };
  }
}

/** Dagen waarop de termijn stilstaat. */
export class SuspensionResponse {
  /** Eerste dag. */
  @ApiProperty(day)
  firstOn: string;
  /** Laatste dag. Ontbreekt zolang hij stilstaat. */
  @ApiProperty(day)
  lastOn?: string;
  /** Hoeveel dagen. */
  @ApiProperty({ type: 'integer' })
  days: number;
  /** Wetsartikel. */
  source: string;
}

/** Een dag met waarom. */
export class ClockTermResponse {
  /** Vaste naam van de termijn. */
  id: string;
  /** Naam voor op het scherm. */
  label: string;
  /** Uitleg in gewone taal. */
  explanation: string;
  /** Wetsartikel. */
  source: string;
  /** De dag. */
  @ApiProperty(day)
  dueOn: string;
  /** Hoe er is geteld, stap voor stap. */
  counting: string[];
  /** Waar je op moet letten. */
  warnings: string[];

  static of(this: void, { id, label, explanation, source, dueOn, steps, warnings }: Term): ClockTermResponse {
    const counting = steps.map(({ text }) => text);
    return { id, label, explanation, source, dueOn, counting, warnings: warnings.map(({ text }) => text) };
  }
}

/** Een brief aan de ouders. */
export class RegistrationLetterResponse {
  /** Kenmerk: daarmee opent u de brief. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Soort brief. */
  @ApiProperty({ enum: letterKinds })
  kind: LetterKind;
  /** Datum op de brief. */
  @ApiProperty(day)
  datedOn: string;
}

/** De klok van een aanmelding. Een dag die ontbreekt, bestaat niet (meer). */
export class RegistrationClockResponse {
  /** Basisschool (po) of voortgezet onderwijs (vo). */
  @ApiProperty({ enum: ['po', 'vo'] })
  sector: 'po' | 'vo';
  /** De dag vanaf wanneer de termijnen tellen. */
  @ApiProperty(day)
  startsOn: string;
  /** Laatste dag voor het besluit. */
  @ApiProperty(day)
  decisionDueOn?: string;
  /** Laatste dag om de ouders te laten weten dat de termijn langer wordt. */
  @ApiProperty(day)
  extendableUntilOn?: string;
  /** De verste dag die een verlenging mag hebben. */
  @ApiProperty(day)
  extendedDueOn?: string;
  /** Laatste dag waarop de ouders kunnen aanvullen. */
  @ApiProperty(day)
  waitingUntilOn?: string;
  /** Laatste dag om te melden dat de aanmelding niet wordt behandeld. */
  @ApiProperty(day)
  notProcessedUntilOn?: string;
  /** Signaal: vanaf deze dag tijdelijk plaatsen, als een medewerker dat bevestigt. */
  @ApiProperty(day)
  placementFromOn?: string;
  /** Tijdelijk geplaatst op. */
  @ApiProperty(day)
  placedOn?: string;
  /** Besloten op. */
  @ApiProperty(day)
  decidedOn?: string;
  /** Ouders kunnen bezwaar maken tot en met. */
  @ApiProperty(day)
  objectionUntilOn?: string;
  /** Ouders kunnen naar de Geschillencommissie tot en met. */
  @ApiProperty(day)
  disputeUntilOn?: string;
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
  /** Dagen waarop de termijn stilstaat. */
  suspended?: SuspensionResponse;
  /** Schoolvakanties voor de laatste dag. Zij verschuiven niets. */
  holidays: string[];
  /** Wat er gebeurde, op volgorde. */
  steps: StepResponse[];
  /** Brieven aan de ouders, oudste eerst. Alleen voor de school zelf. */
  letters: RegistrationLetterResponse[];
  /** Wat je nu kunt vastleggen. */
  @ApiProperty({ enum: stepKinds, isArray: true })
  possibleSteps: StepKind[];
  /** Elke dag met waarom. */
  terms: ClockTermResponse[];

  static of(this: void, { clock, steps, holidays, possibleSteps, letters }: ClockView): RegistrationClockResponse {
    const { terms } = clock;
    return {
      ...daysOf(clock),
      holidays: [...holidays],
      steps: steps.map(StepResponse.of),
      letters: letters.map(({ id, kind, datedOn }) => ({ id, kind, datedOn })),
      possibleSteps: [...possibleSteps],
      terms: terms.map(ClockTermResponse.of),
    };
  }
}

type Days = Omit<RegistrationClockResponse, 'letters' | 'holidays' | 'steps' | 'possibleSteps' | 'terms'>;

function daysOf({ status: _, ...clock }: ClockView['clock']): Days {
  const days: Partial<typeof clock> = { ...clock };
  delete days.standing;
  delete days.terms;
  return withoutNulls(days) as Days;
}
