import { Module } from '@nestjs/common';
import { DossiersModule } from './dossiers.module.js';
import { ClearDossiers } from './jobs/clear-dossiers.js';
import { makeDossier } from './jobs/make-dossier.job.js';
import { MakeDossierProcessor } from './jobs/make-dossier.processor.js';

/** Every task of this capability. */
export const dossierContracts = [makeDossier] as const;

/** The worker makes the PDFs, and clears them away. */
@Module({ imports: [DossiersModule], providers: [MakeDossierProcessor, ClearDossiers] })
export class DossiersWorkerModule {}
