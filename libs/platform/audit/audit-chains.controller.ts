import { UnitOfWork } from '#libs/database/index.js';
import { Controller, Get, Module, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../domain/index.js';
import { CurrentActor, RequirePermission } from '../http/index.js';
import { AuditAnchorQuery, AuditChainPath, AuditVerificationResponse } from './audit-chain.dto.js';
import { AuditVerifier } from './audit-verifier.js';

@ApiTags('Logboek')
@Controller('audit-chains')
export class AuditChainsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly verifier: AuditVerifier,
  ) {}

  /** Kijkt na of het logboek van een jaar ongeschonden is, en noemt elke regel die is gewijzigd of verwijderd. */
  @RequirePermission('audit.verify')
  @ApiOkResponse({ type: AuditVerificationResponse })
  @Get(':year/verification')
  async verify(
    @CurrentActor() actor: Actor,
    @Param() { year }: AuditChainPath,
    @Query() { anchorNumber, anchorHash }: AuditAnchorQuery,
  ): Promise<AuditVerificationResponse> {
    const anchor =
      anchorNumber !== undefined && anchorHash !== undefined ? { number: anchorNumber, hash: anchorHash } : undefined;
    const { head, defects, ...rest } = await this.unitOfWork.read(actor, (tx) =>
      this.verifier.verify(tx, year, anchor),
    );
    return { ...rest, intact: rest.defectCount === 0, ...(head && { head }), defects: [...defects] };
  }
}

/** Checking the log, for the API. */
@Module({ controllers: [AuditChainsController], providers: [AuditVerifier] })
export class AuditChainsModule {}
