import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MailboxProblems } from '../mailbox-problems.service.js';
import {
  MailboxConfirmationRequest,
  MailboxPath,
  MailboxProblemListResponse,
  MailboxProblemResponse,
  MailboxStateResponse,
} from './mailbox-problem.dto.js';

@ApiTags('Herinneringen')
@RequirePermission('organisations.contact')
@Controller('mailbox-problems')
export class MailboxProblemsController {
  constructor(private readonly mailboxes: MailboxProblems) {}

  /** Postbussen die u beheert en waar bericht niet aankomt; de langst kapotte eerst. */
  @ApiOkResponse({ type: MailboxProblemListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<MailboxProblemListResponse> {
    return { items: (await this.mailboxes.list(actor)).map(MailboxProblemResponse.of) };
  }

  /** Hoe het met de postbussen van één locatie staat. */
  @ApiOkResponse({ type: MailboxStateResponse })
  @Get(':locationId')
  async read(@CurrentActor() actor: Actor, @Param() { locationId }: MailboxPath): Promise<MailboxStateResponse> {
    return MailboxStateResponse.of(await this.mailboxes.of(actor, locationId));
  }

  /** Het geweigerde adres klopt wel: Estafette probeert het opnieuw, met wat niet aankwam. */
  @ApiCreatedResponse({ type: MailboxStateResponse })
  @Post(':locationId/confirmations')
  async confirm(
    @CurrentActor() actor: Actor,
    @Param() { locationId }: MailboxPath,
    @Body() { mailbox }: MailboxConfirmationRequest,
  ): Promise<MailboxStateResponse> {
    return MailboxStateResponse.of(await this.mailboxes.confirm(actor, locationId, mailbox));
  }

  /** Verstuurt opnieuw wat niet aankwam bij deze locatie, in de eerstvolgende verzamelmail. */
  @ApiCreatedResponse({ type: MailboxStateResponse })
  @Post(':locationId/retries')
  async sendAgain(@CurrentActor() actor: Actor, @Param() { locationId }: MailboxPath): Promise<MailboxStateResponse> {
    return MailboxStateResponse.of(await this.mailboxes.sendAgain(actor, locationId));
  }
}
