import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { FormDefinition } from '../domain/index.js';
import { FormPublishing } from '../form-publishing.service.js';
import { FormReading } from '../form-reading.service.js';
import {
  FormDifferencesResponse,
  FormVersionListResponse,
  FormVersionPath,
  FormVersionResponse,
  ProposeFormVersionRequest,
  WithdrawFormVersionRequest,
} from './form-version.dto.js';

@ApiTags('Formulieren')
@RequirePermission('forms.read')
@Controller('form-versions')
export class FormVersionsController {
  constructor(
    private readonly reading: FormReading,
    private readonly publishing: FormPublishing,
  ) {}

  /** De versies van alle formulieren: die van Estafette en die van uw gemeente, nieuwste eerst. */
  @ApiOkResponse({ type: FormVersionListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<FormVersionListResponse> {
    const versions = await this.reading.list(actor);
    return { items: versions.map((version) => FormVersionResponse.of(version, actor.personId, version.inForce)) };
  }

  /** Het formulier zelf, zoals het is gepubliceerd. Een gepubliceerde versie verandert nooit. */
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @Get(':formVersionId')
  async read(
    @CurrentActor() actor: Actor,
    @Param() { formVersionId }: FormVersionPath,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FormDefinition> {
    const { definition, approvedAt } = await this.reading.find(actor, formVersionId);
    if (approvedAt) void reply.header('Cache-Control', 'private, max-age=31536000, immutable');
    return definition;
  }

  /** De controle van antwoorden, als module voor de browser. Dezelfde als op de server. */
  @ApiProduces('text/javascript')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  @Header('Cross-Origin-Resource-Policy', 'same-origin')
  @Header('Cache-Control', 'private, max-age=3600')
  @Get(':formVersionId/validator')
  validator(@CurrentActor() actor: Actor, @Param() { formVersionId }: FormVersionPath): Promise<string> {
    return this.reading.validatorOf(actor, formVersionId);
  }

  /** Wat er verandert ten opzichte van de versie die nu in gebruik is. */
  @ApiOkResponse({ type: FormDifferencesResponse })
  @Get(':formVersionId/differences')
  async differences(
    @CurrentActor() actor: Actor,
    @Param() { formVersionId }: FormVersionPath,
  ): Promise<FormDifferencesResponse> {
    return FormDifferencesResponse.of(await this.reading.differences(actor, formVersionId));
  }

  /** Biedt een nieuwe versie aan, als bestand. Alles wat er niet klopt, komt in één keer terug; dan wordt niets bewaard. */
  @RequirePermission('forms.propose')
  @ApiCreatedResponse({ type: FormVersionResponse })
  @Post()
  async propose(
    @CurrentActor() actor: Actor,
    @Body() { text }: ProposeFormVersionRequest,
  ): Promise<FormVersionResponse> {
    return FormVersionResponse.of(await this.publishing.propose(actor, text), actor.personId, false);
  }

  /** Keurt een versie goed en publiceert haar. Dat doet een ander dan wie haar aanbood. */
  @RequirePermission('forms.approve')
  @ApiOkResponse({ type: FormVersionResponse })
  @HttpCode(200)
  @Post(':formVersionId/approvals')
  async approve(
    @CurrentActor() actor: Actor,
    @Param() { formVersionId }: FormVersionPath,
  ): Promise<FormVersionResponse> {
    return FormVersionResponse.of(await this.publishing.approve(actor, formVersionId), actor.personId, false);
  }

  /** Trekt een versie in. Nieuwe formulieren beginnen er niet meer mee; wat al loopt, houdt haar. */
  @RequirePermission('forms.approve')
  @ApiOkResponse({ type: FormVersionResponse })
  @HttpCode(200)
  @Post(':formVersionId/withdrawals')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param() { formVersionId }: FormVersionPath,
    @Body() { reason }: WithdrawFormVersionRequest,
  ): Promise<FormVersionResponse> {
    return FormVersionResponse.of(await this.publishing.withdraw(actor, formVersionId, reason), actor.personId, false);
  }
}
