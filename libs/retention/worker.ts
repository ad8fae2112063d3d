import { Module } from '@nestjs/common';
import { RemoveWhatIsDue } from './jobs/remove-what-is-due.js';
import { RetentionModule } from './retention.module.js';

/** The worker removes what is due, each night. */
@Module({ imports: [RetentionModule], providers: [RemoveWhatIsDue] })
export class RetentionWorkerModule {}
