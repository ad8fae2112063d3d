import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { type Chase, ReminderChases } from '../reminder-chases.service.js';

const id = { format: 'uuid', required: false } as const;

/** Welk deel van de lijst van wie te laat is. Zonder iets: de hele lijst. */
export class ChaseFilter {
  /** Alleen deze wijk. */
  @ApiProperty(id)
  @IsOptional()
  @IsUUID()
  wijkId?: string;

  /** Alleen kinderen die bij een school van dit bestuur zijn aangemeld. */
  @ApiProperty(id)
  @IsOptional()
  @IsUUID()
  boardId?: string;

  /** Alleen kinderen van deze voorschool. */
  @ApiProperty(id)
  @IsOptional()
  @IsUUID()
  preschoolLocationId?: string;

  /** Alleen kinderen die bij deze school zijn aangemeld. */
  @ApiProperty(id)
  @IsOptional()
  @IsUUID()
  schoolLocationId?: string;
}

/** Wat allen herinneren doet. */
export class ChaseResponse {
  /** Kinderen over wie een herinnering is gemaakt (of gemaakt zou worden). */
  @ApiProperty({ type: 'integer' })
  children: number;
  /** Voorscholen die bericht krijgen: één bericht per postbus. */
  @ApiProperty({ type: 'integer' })
  preschools: number;
  /** Kinderen over wie op deze werkdag al om een herinnering is gevraagd. */
  @ApiProperty({ type: 'integer' })
  alreadyChased: number;
  /** Kinderen zonder voorschool: daar is niemand om te herinneren. */
  @ApiProperty({ type: 'integer' })
  withoutPreschool: number;
  /** Dag waarop het bericht weggaat. */
  @ApiProperty({ type: 'string', format: 'date' })
  sendOn: string;

  static of(this: void, { children, preschools, alreadyChased, withoutPreschool, sendOn }: Chase): ChaseResponse {
    return { children, preschools, alreadyChased, withoutPreschool, sendOn };
  }
}

@ApiTags('Herinneringen')
@RequirePermission('reminders.chase')
@Controller('reminder-chases')
export class ReminderChasesController {
  constructor(private readonly chases: ReminderChases) {}

  /** Wie bericht zou krijgen als u allen op de lijst van te laat herinnert. Er verandert niets. */
  @ApiOkResponse({ type: ChaseResponse })
  @Get()
  async preview(@CurrentActor() actor: Actor, @Query() filter: ChaseFilter): Promise<ChaseResponse> {
    return ChaseResponse.of(await this.chases.preview(actor, { ...filter }));
  }

  /** Herinnert wie nu aan zet is voor elk kind op de lijst van te laat: ten hoogste één keer per werkdag. */
  @ApiCreatedResponse({ type: ChaseResponse })
  @Post()
  async chase(@CurrentActor() actor: Actor, @Body() filter: ChaseFilter): Promise<ChaseResponse> {
    return ChaseResponse.of(await this.chases.chase(actor, { ...filter }));
  }
}
