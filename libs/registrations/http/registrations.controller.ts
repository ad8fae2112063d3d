import { Clock } from '#libs/platform/clock/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission, decodeCursor, encodeCursor } from '#libs/platform/http/index.js';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type ListedRegistration,
  RegistrationReading,
  type RegistrationTask,
} from '../registration-reading.service.js';
import { RegistrationStepping } from '../registration-stepping.service.js';
import { RegistrationsService } from '../registrations.service.js';
import { ChildRegistrationRequest, RegisteredChildRequest } from './child-registration.dto.js';
import { dayCursor } from './day-cursor.js';
import { TakeStepRequest } from './registration-clock.dto.js';
import {
  ChangeRegistrationRequest,
  ConfirmationRequest,
  ListRegistrationsQuery,
  ListedRegistrationResponse,
  NewRegistrationRequest,
  ReceivedOnChangeRequest,
  RegistrationListResponse,
  RegistrationPath,
  RegistrationResponse,
  WithdrawalRequest,
} from './registration.dto.js';

@ApiTags('Aanmeldingen')
@RequirePermission('registrations.write')
@Controller('registrations')
export class RegistrationsController {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly stepping: RegistrationStepping,
    private readonly reading: RegistrationReading,
    private readonly clock: Clock,
  ) {}

  /** De aanmeldingen die u mag zien, nieuwste ontvangst eerst; met `task` alleen wat nu moet, het dringendste eerst. */
  @RequirePermission('registrations.read')
  @ApiOkResponse({ type: RegistrationListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: ListRegistrationsQuery): Promise<RegistrationListResponse> {
    const { cursor, pageSize, ...filter } = query;
    const after = cursor === undefined ? undefined : dayCursor(decodeCursor(cursor, 2));
    const rows = await this.reading.page(actor, { ...filter, limit: pageSize + 1, ...(after && { after }) });
    const last = rows.length > pageSize ? rows[pageSize - 1]?.registration : undefined;
    const items = rows.slice(0, pageSize).map(ListedRegistrationResponse.listed);
    return { items, ...(last && { nextCursor: encodeCursor([taskDay(last, query.task), last.id]) }) };
  }

  /**
   * Legt een aanmelding vast van een kind dat de school nog niet ziet. Een kind met dezelfde naam, geboortedatum en
   * postcode is hetzelfde kind; anders komt er een nieuw kind bij.
   */
  @ApiCreatedResponse({ type: RegistrationResponse })
  @Post()
  async registerChild(
    @CurrentActor() actor: Actor,
    @Body() { pupil, ...request }: ChildRegistrationRequest,
  ): Promise<RegistrationResponse> {
    const draft = NewRegistrationRequest.draft(request);
    const id = await this.registrations.registerChild(actor, RegisteredChildRequest.draft(pupil), draft);
    return this.answer(actor, id);
  }

  /** Eén aanmelding. */
  @RequirePermission('registrations.read')
  @ApiOkResponse({ type: RegistrationResponse })
  @Get(':registrationId')
  read(@CurrentActor() actor: Actor, @Param() { registrationId }: RegistrationPath): Promise<RegistrationResponse> {
    return this.answer(actor, registrationId);
  }

  /** Wijzigt voorkeur, gewenste start, ondersteuning en andere scholen. */
  @ApiOkResponse({ type: RegistrationResponse })
  @Put(':registrationId')
  async change(
    @CurrentActor() actor: Actor,
    @Param() { registrationId }: RegistrationPath,
    @Body() { version, ...change }: ChangeRegistrationRequest,
  ): Promise<RegistrationResponse> {
    const { wantedStartOn = null, otherSchools, ...rest } = change;
    const whole = { ...rest, wantedStartOn, otherSchools: otherSchools?.trim() ?? '' };
    await this.registrations.change(actor, registrationId, whole, version);
    return this.answer(actor, registrationId);
  }

  /** Verbetert de dag van ontvangst. Daarvoor is een reden nodig, en de oude dag blijft bewaard. */
  @ApiCreatedResponse({ type: RegistrationResponse })
  @Post(':registrationId/received-on-changes')
  async changeReceivedOn(
    @CurrentActor() actor: Actor,
    @Param() { registrationId }: RegistrationPath,
    @Body() { version, ...change }: ReceivedOnChangeRequest,
  ): Promise<RegistrationResponse> {
    await this.registrations.correctReceivedOn(actor, registrationId, change, version);
    return this.answer(actor, registrationId);
  }

  /** De ouders bevestigen een vooraanmelding. Dat kan vanaf de derde verjaardag; vanaf die dag telt de aanmelding. */
  @ApiCreatedResponse({ type: RegistrationResponse })
  @Post(':registrationId/confirmations')
  async confirm(
    @CurrentActor() actor: Actor,
    @Param() { registrationId }: RegistrationPath,
    @Body() { version, receivedOn }: ConfirmationRequest,
  ): Promise<RegistrationResponse> {
    await this.registrations.confirm(actor, registrationId, receivedOn, version);
    return this.answer(actor, registrationId);
  }

  /** Trekt een aanmelding in. */
  @ApiCreatedResponse({ type: RegistrationResponse })
  @Post(':registrationId/withdrawals')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param() { registrationId }: RegistrationPath,
    @Body() { version, reason }: WithdrawalRequest,
  ): Promise<RegistrationResponse> {
    const step = { kind: 'withdrawn', happenedOn: this.clock.today(), reason: reason.trim() } as const;
    await this.stepping.take(actor, registrationId, step, version);
    return this.answer(actor, registrationId);
  }

  /**
   * Legt vast wat er gebeurde: in behandeling, uitnodiging om aan te vullen, verlenging, besluit, bezwaar, inschrijving. Een
   * stap die niet mag, wordt geweigerd met het wetsartikel erbij.
   */
  @RequirePermission('registrations.decide')
  @ApiCreatedResponse({ type: RegistrationResponse })
  @Post(':registrationId/steps')
  async takeStep(
    @CurrentActor() actor: Actor,
    @Param() { registrationId }: RegistrationPath,
    @Body() request: TakeStepRequest,
  ): Promise<RegistrationResponse> {
    await this.stepping.take(actor, registrationId, TakeStepRequest.draft(request), request.version);
    return this.answer(actor, registrationId);
  }

  private async answer(actor: Actor, id: string): Promise<RegistrationResponse> {
    return RegistrationResponse.of(await this.reading.one(actor, id));
  }
}

/** The day after which a list is sorted. */
function taskDay(row: ListedRegistration['registration'], task: RegistrationTask | undefined): string {
  const followUp = [row.objectionDueOn, row.tlvDueOn, row.oppDueOn].filter((day) => day !== null).sort();
  const days: Record<RegistrationTask, string | null | undefined> = {
    decide: row.decisionDueOn,
    waiting: row.waitingUntilOn,
    placement: row.placementFromOn,
    'follow-up': followUp[0],
  };
  return (task && days[task]) ?? row.receivedOn;
}
