import { readFileSync } from 'node:fs';
import { Public } from '#libs/platform/http/index.js';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { openapiPath } from './openapi-path.js';

const document: unknown = JSON.parse(readFileSync(openapiPath, 'utf8'));

/** The published description of this API (/core/publish-openapi): the committed file, checked against the code by `npm run check`. */
@ApiExcludeController()
@Controller('openapi.json')
export class OpenapiController {
  @Public('everybody may read the description of the API')
  @Header('Access-Control-Allow-Origin', '*')
  @Get()
  read(): unknown {
    return document;
  }
}
