import { UnitOfWork } from '#libs/database/index.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { ProblemError, Public } from '#libs/platform/http/index.js';
import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';

@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Public('asked by the proxy and by npm start')
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Public('asked by the proxy and by npm start')
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    const database = this.unitOfWork.read(systemActor('health'), (tx) => tx.query('SELECT 1'));
    await database.catch(() => {
      throw new ProblemError(503, 'health.database', 'De database antwoordt niet.');
    });
    return { status: 'ok' };
  }
}
