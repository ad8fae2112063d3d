import { MailModule } from '#libs/platform/mail/index.js';
import { Module } from '@nestjs/common';
import { DossierNotices } from './data/dossier-notices.repository.js';
import { DossierNoticing } from './dossier-noticing.service.js';
import { DossiersModule } from './dossiers.module.js';
import { ClearDossiers } from './jobs/clear-dossiers.js';
import { makeDossier } from './jobs/make-dossier.job.js';
import { MakeDossierProcessor } from './jobs/make-dossier.processor.js';
import { sendDossierNotice } from './jobs/send-dossier-notice.job.js';
import { SendDossierNoticeProcessor } from './jobs/send-dossier-notice.processor.js';

/** Every task of this capability. */
export const dossierContracts = [makeDossier, sendDossierNotice] as const;

/** The worker makes the PDFs, tells that they are ready, and clears them away. */
@Module({
  imports: [DossiersModule, MailModule],
  providers: [MakeDossierProcessor, SendDossierNoticeProcessor, DossierNoticing, DossierNotices, ClearDossiers],
})
export class DossiersWorkerModule {}
