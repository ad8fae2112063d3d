import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Term } from '../domain/index.js';

const sectors = ['po', 'vo'] as const;
const governances = ['public', 'private'] as const;
const day = { type: 'string', format: 'date', required: false } as const;

/** Wat er bekend is. Alleen de termijnen die daaruit volgen, worden berekend. Vul ten minste een geboortedatum of een datum van ontvangst in. */
export class TermCalculationRequest {
  /** Geboortedatum van het kind. */
  @ApiProperty(day)
  @IsOptional()
  @IsString()
  @MaxLength(20)
  bornOn?: string;

  /** Dag waarop de schriftelijke aanmelding binnenkwam. */
  @ApiProperty(day)
  @IsOptional()
  @IsString()
  @MaxLength(20)
  receivedOn?: string;

  /** Basisonderwijs (po) of voortgezet onderwijs (vo). Zonder keuze: po. */
  @ApiProperty({ enum: sectors, required: false })
  @IsOptional()
  @IsIn(sectors)
  sector?: (typeof sectors)[number];

  /** Openbaar (public) of bijzonder (private): daarvan hangt af of een termijn kan stilstaan. */
  @ApiProperty({ enum: governances, required: false })
  @IsOptional()
  @IsIn(governances)
  governance?: (typeof governances)[number];

  /** Dag waarop de school de ouders vroeg om de aanmelding aan te vullen. */
  @ApiProperty(day)
  @IsOptional()
  @IsString()
  @MaxLength(20)
  completionInvitedOn?: string;

  /** Dag waarop de aanmelding is aangevuld. */
  @ApiProperty(day)
  @IsOptional()
  @IsString()
  @MaxLength(20)
  completedOn?: string;

  /** Laatste dag die de ouders kregen om aan te vullen. */
  @ApiProperty(day)
  @IsOptional()
  @IsString()
  @MaxLength(20)
  completionTermEndsOn?: string;

  /** Dag waarop de ouders het kind willen laten beginnen. */
  @ApiProperty(day)
  @IsOptional()
  @IsString()
  @MaxLength(20)
  startOn?: string;

  /** Het kind staat ingeschreven op een andere school: dan is er geen tijdelijke plaatsing. */
  @IsOptional()
  @IsBoolean()
  enrolledElsewhere?: boolean;
}

/** Iets om op te letten. De datum verandert er niet door. */
export class TermWarningResponse {
  /** Vaste code. */
  code: string;
  /** Waar u op moet letten. */
  text: string;
}

/** Eén datum, met waarom. */
export class TermResponse {
  /** Vaste naam van de termijn. */
  id: string;
  /** Uit de wet (statutory) of afgesproken (agreement). Een afspraak herinnert, en houdt nooit iets tegen. */
  @ApiProperty({ enum: ['statutory', 'agreement'] })
  kind: 'statutory' | 'agreement';
  /** Naam voor op het scherm. */
  label: string;
  /** Uitleg in gewone taal. */
  explanation: string;
  /** Wetsartikel of afspraak. */
  source: string;
  /** Adres van de bron. */
  @ApiProperty({ format: 'uri' })
  sourceUrl?: string;
  /** Waar de tekst op berust. */
  @ApiProperty({ enum: ['law', 'public-page', 'client-document', 'proposal', 'unverified'] })
  confidence: string;
  /** Eerste dag waarop iets mag (from), laatste dag waarop het moet (until), of de dag zelf (on). */
  @ApiProperty({ enum: ['from', 'until', 'on'] })
  limit: 'from' | 'until' | 'on';
  /** Eerste dag, als het een periode is. */
  @ApiProperty({ format: 'date' })
  fromOn?: string;
  /** De dag, of de laatste dag van de periode. */
  @ApiProperty({ format: 'date' })
  dueOn: string;
  /** Hoe er is geteld, stap voor stap. */
  counting: string[];
  /** Waar u op moet letten. */
  warnings: TermWarningResponse[];

  static of(this: void, { steps, warnings, ...term }: Term): TermResponse {
    return { ...term, counting: steps.map(({ text }) => text), warnings: [...warnings] };
  }
}

export class TermCalculationResponse {
  /** Op volgorde van datum. */
  terms: TermResponse[];
}
