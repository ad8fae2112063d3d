import { Module } from '@nestjs/common';
import { ImportsModule } from './imports.module.js';
import { checkImport } from './jobs/check-import.job.js';
import { CheckImportProcessor } from './jobs/check-import.processor.js';
import { DiscardOldImports } from './jobs/discard-old-imports.js';
import { writeImport } from './jobs/write-import.job.js';
import { WriteImportProcessor } from './jobs/write-import.processor.js';

export const importContracts = [checkImport, writeImport] as const;

@Module({ imports: [ImportsModule], providers: [CheckImportProcessor, WriteImportProcessor, DiscardOldImports] })
export class ImportsWorkerModule {}
