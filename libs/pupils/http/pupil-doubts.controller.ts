import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PupilDoubts } from '../pupil-doubts.service.js';
import { PupilPath } from './pupil.dto.js';
import {
  DoubtedPupilListResponse,
  DoubtedPupilResponse,
  ListPupilDoubtsQuery,
  PupilDoubtCountsResponse,
  SettleDoubtRequest,
} from './pupil-doubt.dto.js';

@ApiTags('Kinderen')
@Controller()
export class PupilDoubtsController {
  constructor(private readonly doubts: PupilDoubts) {}

  /** Kinderen van wie iets misschien niet klopt, op naam. */
  @RequirePermission('pupils.write')
  @ApiOkResponse({ type: DoubtedPupilListResponse })
  @Get('pupil-doubts')
  async list(@CurrentActor() actor: Actor, @Query() query: ListPupilDoubtsQuery): Promise<DoubtedPupilListResponse> {
    const { cursor, pageSize, kind } = query;
    const question = { limit: pageSize + 1, ...(kind && { kind }), ...(cursor && { afterId: cursor }) };
    const { pupils, names } = await this.doubts.page(actor, question);
    const last = pupils.length > pageSize ? pupils[pageSize - 1] : undefined;
    const items = pupils.slice(0, pageSize).map((pupil) => DoubtedPupilResponse.of(pupil, names));
    return { items, ...(last && { nextCursor: last.id }) };
  }

  /** Hoeveel het er zijn, per soort. Wat niet voorkomt, staat er niet bij. */
  @RequirePermission('pupils.write')
  @ApiOkResponse({ type: PupilDoubtCountsResponse })
  @Get('pupil-doubt-counts')
  async count(@CurrentActor() actor: Actor): Promise<PupilDoubtCountsResponse> {
    return { items: [...(await this.doubts.counts(actor))] };
  }

  /** Zegt dat iets na kijken toch klopt. Het komt terug als het kind wijzigt. */
  @RequirePermission('pupils.write')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('pupils/:pupilId/settled-doubts')
  async settle(
    @CurrentActor() actor: Actor,
    @Param() { pupilId }: PupilPath,
    @Body() { kind }: SettleDoubtRequest,
  ): Promise<void> {
    await this.doubts.settle(actor, pupilId, kind);
  }
}
