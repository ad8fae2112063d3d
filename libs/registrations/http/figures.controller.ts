import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FiguresService } from '../figures.service.js';
import { PublishedFigures } from '../published-figures.service.js';
import { FunnelQuery, FunnelResponse, SharesQuery, SharesResponse } from './figures.dto.js';
import { WatchFiguresQuery, WatchFiguresResponse } from './watch.dto.js';

@ApiTags('Aantallen')
@RequirePermission('watch.figures')
@Controller()
export class FiguresController {
  constructor(
    private readonly figures: FiguresService,
    private readonly published: PublishedFigures,
  ) {}

  /** Aantallen per wijk, stadsdeel, voorschool, school of bestuur. */
  @ApiOkResponse({ type: WatchFiguresResponse })
  @Get('watch-figures')
  async watch(@CurrentActor() actor: Actor, @Query() { by, weeks }: WatchFiguresQuery): Promise<WatchFiguresResponse> {
    return WatchFiguresResponse.of(by, await this.figures.figures(actor, by, weeks));
  }

  /** Hoe ver de kinderen zijn die in een schooljaar 4 worden. Elk kind telt in één stand; samen zijn ze het totaal. */
  @ApiOkResponse({ type: FunnelResponse })
  @Get('watch-funnel')
  async funnel(@CurrentActor() actor: Actor, @Query() query: FunnelQuery): Promise<FunnelResponse> {
    const { schoolYear, published, ...places } = query;
    return FunnelResponse.of(await this.sourceFor(actor, published).funnel(actor, schoolYear, places));
  }

  /** Welk deel op tijd was aangemeld, per wijk of andere groep, met een jaar eerder ernaast. */
  @ApiOkResponse({ type: SharesResponse })
  @Get('watch-shares')
  async shares(@CurrentActor() actor: Actor, @Query() query: SharesQuery): Promise<SharesResponse> {
    const { by, schoolYear, published, ...places } = query;
    return SharesResponse.of(by, await this.sourceFor(actor, published).shares(actor, by, schoolYear, places));
  }

  /** Who sees some locations has no figures of the region, published or not. */
  private sourceFor({ reach }: Actor, published: boolean): FiguresService | PublishedFigures {
    return reach === 'numbers' || (published && reach === 'region') ? this.published : this.figures;
  }
}
