import { parseLocalDate } from '#libs/platform/domain/index.js';
import { Public } from '#libs/platform/http/index.js';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LawService } from '../law.service.js';
import { TermCalculationRequest, TermCalculationResponse, TermResponse } from './term-calculations.dto.js';

@ApiTags('Termijnen')
@Controller('term-calculations')
export class TermCalculationsController {
  constructor(private readonly law: LawService) {}

  /** Berekent alle termijnen die uit deze datums volgen. Er wordt niets bewaard. */
  @Public('everybody may calculate terms; nothing is kept')
  @ApiOkResponse({ type: TermCalculationResponse })
  @HttpCode(200)
  @Post()
  async calculate(@Body() request: TermCalculationRequest): Promise<TermCalculationResponse> {
    const terms = await this.law.calculate(withIsoDays(request));
    return { terms: terms.map(TermResponse.of) };
  }
}

/** Days may be typed as 1-3-2026 too. What is no day stays as it is, for the finding. */
function withIsoDays(request: TermCalculationRequest): TermCalculationRequest {
  const entries = Object.entries(request)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]: [string, unknown]) => [
      name,
      name.endsWith('On') && typeof value === 'string' ? (parseLocalDate(value) ?? value) : value,
    ]);
  return Object.fromEntries(entries) as TermCalculationRequest;
}
