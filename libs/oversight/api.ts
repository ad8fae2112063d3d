import { Module } from '@nestjs/common';
import { WorkRepository } from './data/work.repository.js';
import { WorkController } from './http/work.controller.js';
import { WorkService } from './work.service.js';

@Module({ providers: [WorkRepository, WorkService], controllers: [WorkController] })
export class OversightApiModule {}
