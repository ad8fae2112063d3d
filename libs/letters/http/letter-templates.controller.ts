import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { LetterTemplates } from '../letter-templates.service.js';
import {
  LetterTemplateListResponse,
  LetterTemplatePath,
  LetterTemplateResponse,
  LetterTemplateVersionListResponse,
  LetterTemplateVersionResponse,
  LetterTemplatesPath,
  LetterTextRequest,
  ResetLetterTemplateRequest,
  SaveLetterTemplateRequest,
} from './letter-template.dto.js';

@ApiTags('Brieven')
@RequirePermission('letters.edit')
@Controller('organisations/:organisationId/letter-templates')
export class LetterTemplatesController {
  constructor(private readonly templates: LetterTemplates) {}

  /** De teksten van alle brieven, zoals ze nu gelden voor uw gemeente of bestuur. */
  @ApiOkResponse({ type: LetterTemplateListResponse })
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Param() { organisationId }: LetterTemplatesPath,
  ): Promise<LetterTemplateListResponse> {
    return { items: (await this.templates.list(actor, organisationId)).map(LetterTemplateResponse.of) };
  }

  /** De tekst van één soort brief. */
  @ApiOkResponse({ type: LetterTemplateResponse })
  @Get(':letterKind')
  async read(
    @CurrentActor() actor: Actor,
    @Param() { organisationId, letterKind }: LetterTemplatePath,
  ): Promise<LetterTemplateResponse> {
    return LetterTemplateResponse.of(await this.templates.find(actor, organisationId, letterKind));
  }

  /** Eerdere teksten, nieuwste eerst. */
  @ApiOkResponse({ type: LetterTemplateVersionListResponse })
  @Get(':letterKind/versions')
  async versions(
    @CurrentActor() actor: Actor,
    @Param() { organisationId, letterKind }: LetterTemplatePath,
  ): Promise<LetterTemplateVersionListResponse> {
    const versions = await this.templates.versions(actor, organisationId, letterKind);
    return { items: versions.map(LetterTemplateVersionResponse.of) };
  }

  /** Bewaart een eigen tekst. De vorige tekst blijft in de geschiedenis. */
  @ApiOkResponse({ type: LetterTemplateResponse })
  @Put(':letterKind')
  async save(
    @CurrentActor() actor: Actor,
    @Param() { organisationId, letterKind }: LetterTemplatePath,
    @Body() edit: SaveLetterTemplateRequest,
  ): Promise<LetterTemplateResponse> {
    return LetterTemplateResponse.of(await this.templates.save(actor, organisationId, letterKind, edit));
  }

  /** Laat de eigen tekst vervallen: de tekst van de regio of van Estafette geldt weer. */
  @ApiOkResponse({ type: LetterTemplateResponse })
  @HttpCode(200)
  @Post(':letterKind/resets')
  async reset(
    @CurrentActor() actor: Actor,
    @Param() { organisationId, letterKind }: LetterTemplatePath,
    @Body() { version }: ResetLetterTemplateRequest,
  ): Promise<LetterTemplateResponse> {
    return LetterTemplateResponse.of(await this.templates.reset(actor, organisationId, letterKind, version));
  }

  /** Maakt een voorbeeld van een tekst als PDF, met verzonnen gegevens. De tekst wordt niet bewaard. */
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Content-Type', 'application/pdf')
  @Header('Content-Disposition', 'inline; filename="voorbeeld.pdf"')
  @HttpCode(200)
  @Post(':letterKind/previews')
  async preview(
    @CurrentActor() actor: Actor,
    @Param() { organisationId, letterKind }: LetterTemplatePath,
    @Body() { text }: LetterTextRequest,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.templates.preview(actor, organisationId, letterKind, text));
  }
}
