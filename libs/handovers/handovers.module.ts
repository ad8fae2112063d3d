import { AccessModule } from '#libs/access/index.js';
import { entitiesOf } from '#libs/database/index.js';
import { DeadlinesModule } from '#libs/deadlines/index.js';
import { FormsModule } from '#libs/forms/index.js';
import { OrganisationsModule } from '#libs/organisations/index.js';
import { PupilsModule } from '#libs/pupils/index.js';
import { Module } from '@nestjs/common';
import { AnswerSeal } from './answer-seal.js';
import { AttachmentIntake } from './attachment-intake.js';
import { AttachmentReading } from './attachment-reading.js';
import { AttachmentRights } from './attachment-rights.js';
import { AttachmentStore } from './attachment-store.js';
import { AttachmentUses } from './attachment-uses.js';
import { ConsentMatters } from './consent-matters.js';
import { ConsentRecords } from './consent-records.js';
import { ConsentRecording } from './consent-recording.js';
import { ConsentTexts } from './consent-texts.js';
import { ConsentWithdrawing } from './consent-withdrawing.js';
import { ContentSeal } from './content-seal.js';
import { AttachmentTendingRows } from './data/attachment-tending.repository.js';
import { ConsentDecisionEntity } from './data/consent-decision.entity.js';
import { ConsentDecisions } from './data/consent-decisions.repository.js';
import { HandoverFeedbackEntity } from './data/handover-feedback.entity.js';
import { HandoverFeedbacks } from './data/handover-feedbacks.repository.js';
import { HandoverAttachmentPieceEntity } from './data/handover-attachment-piece.entity.js';
import { HandoverAttachmentEntity } from './data/handover-attachment.entity.js';
import { HandoverAttachments } from './data/handover-attachments.repository.js';
import { GuardianAnswerEntity } from './data/guardian-answer.entity.js';
import { GuardianAnswers } from './data/guardian-answers.repository.js';
import { HandoverEventEntity } from './data/handover-event.entity.js';
import { HandoverEvents } from './data/handover-events.repository.js';
import { HandoverLooks } from './data/handover-looks.repository.js';
import { HandoverNoticeEntity } from './data/handover-notice.entity.js';
import { HandoverNotices } from './data/handover-notices.repository.js';
import { HandoverQuestionEntity } from './data/handover-question.entity.js';
import { HandoverQuestions } from './data/handover-questions.repository.js';
import { HandoverReleaseAttachmentEntity } from './data/handover-release-attachment.entity.js';
import { HandoverReleasePartEntity } from './data/handover-release-part.entity.js';
import { HandoverReleaseEntity } from './data/handover-release.entity.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import { HandoverSectionEntity } from './data/handover-section.entity.js';
import { HandoverSections } from './data/handover-sections.repository.js';
import { HandoverVersionAttachmentEntity } from './data/handover-version-attachment.entity.js';
import { HandoverVersionEntity } from './data/handover-version.entity.js';
import { HandoverVersions } from './data/handover-versions.repository.js';
import { HandoverVisitEntity } from './data/handover-visit.entity.js';
import { HandoverEntity } from './data/handover.entity.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { PrintedReleases } from './data/printed-releases.repository.js';
import { ReceivedHandovers } from './data/received-handovers.repository.js';
import { FactsSending } from './facts-sending.js';
import { FeedbackSheets } from './feedback-sheets.service.js';
import { FeedbackTexts } from './feedback-texts.js';
import { FollowedSteps } from './followed-steps.js';
import { FollowedTexts } from './followed-texts.js';
import { GuardianContents } from './guardian-contents.js';
import { GuardianDeciding } from './guardian-deciding.js';
import { GuardianFiles } from './guardian-files.js';
import { GuardianOutcome } from './guardian-outcome.js';
import { GuardianPrintTexts } from './guardian-print-texts.js';
import { GuardianPrints } from './guardian-prints.js';
import { GuardianReading } from './guardian-reading.js';
import { GuardianSelves } from './guardian-self.js';
import { GuardianTexts } from './guardian-texts.js';
import { GuardianWriting } from './guardian-writing.js';
import { HandoverActs } from './handover-acts.js';
import { HandoverBatches } from './handover-batches.service.js';
import { HandoverConsents } from './handover-consents.service.js';
import { HandoverContents } from './handover-contents.js';
import { HandoverCopyRemoving } from './handover-copy-removing.js';
import { HandoverDrafting } from './handover-drafting.service.js';
import { HandoverErasing } from './handover-erasing.js';
import { HandoverFeedback } from './handover-feedback.service.js';
import { HandoverFiles } from './handover-files.service.js';
import { HandoverFollowing } from './handover-following.service.js';
import { HandoverLines } from './handover-lines.js';
import { HandoverNoticePlanning } from './handover-notice-planning.js';
import { HandoverPresenting } from './handover-presenting.service.js';
import { HandoverPrints } from './handover-prints.service.js';
import { HandoverQuestioning } from './handover-questions.service.js';
import { HandoverReading } from './handover-reading.service.js';
import { HandoverRefusing } from './handover-refusing.service.js';
import { HandoverSending } from './handover-sending.service.js';
import { HandoverSurroundings } from './handover-surroundings.js';
import { HandoverTakingBack } from './handover-taking-back.service.js';
import { PresentedTexts } from './presented-texts.js';
import { PrintOpening } from './print-opening.js';
import { PrintableTexts } from './printable-texts.service.js';
import { QuestionTexts } from './question-texts.js';
import { ReceivedBatches } from './received-batches.service.js';
import { ReceivedFiles } from './received-files.service.js';
import { ReceivedHandoverActs } from './received-handover-acts.service.js';
import { ReceivedHandoverReading } from './received-handover-reading.service.js';
import { ReceivedOutlines } from './received-outlines.js';
import { ReleaseContents } from './release-contents.js';
import { Releasing } from './releasing.js';
import { SectionTexts } from './section-texts.js';
import { SenderView } from './sender-view.js';
import { Timelines } from './timelines.js';

const entities = [
  ...[HandoverEntity, HandoverSectionEntity, HandoverVersionEntity, ConsentDecisionEntity],
  ...[HandoverReleaseEntity, HandoverReleasePartEntity, HandoverQuestionEntity, HandoverVisitEntity],
  ...[HandoverEventEntity, HandoverNoticeEntity, HandoverFeedbackEntity, HandoverAttachmentEntity],
  ...[HandoverAttachmentPieceEntity, HandoverVersionAttachmentEntity, HandoverReleaseAttachmentEntity],
  ...[GuardianAnswerEntity],
];

const repositories = [
  ...[HandoversRepository, HandoverSections, HandoverVersions, ConsentDecisions, HandoverReleases],
  ...[ReceivedHandovers, HandoverQuestions, HandoverEvents, HandoverNotices, HandoverFeedbacks],
  ...[HandoverAttachments, AttachmentTendingRows, PrintedReleases, GuardianAnswers],
  ...[HandoverLooks],
];

/** What a controller asks. */
const services = [
  ...[HandoverDrafting, HandoverReading, HandoverPresenting, HandoverConsents, HandoverSending, HandoverTakingBack],
  ...[HandoverFollowing, HandoverQuestioning, ReceivedHandoverReading, ReceivedHandoverActs],
  ...[HandoverBatches, ReceivedBatches, HandoverRefusing, HandoverFeedback, FeedbackSheets, ReceivedOutlines],
  ...[HandoverFiles, ReceivedFiles, HandoverCopyRemoving],
  ...[HandoverPrints, PrintableTexts],
];

/** What services share. */
const parts = [
  ...[AnswerSeal, ContentSeal, HandoverSurroundings, HandoverContents, HandoverLines, HandoverActs],
  ...[ConsentMatters, ConsentTexts, PresentedTexts, Releasing, FactsSending, HandoverErasing, ReleaseContents],
  ...[QuestionTexts, Timelines, FollowedTexts, FeedbackTexts, HandoverNoticePlanning],
  ...[ConsentRecords, SectionTexts, AttachmentStore, AttachmentUses, AttachmentIntake, AttachmentRights],
  ...[AttachmentReading, PrintOpening],
  ...[ConsentRecording, ConsentWithdrawing, FollowedSteps, GuardianSelves, GuardianTexts],
];

/** What a parent does; `guardian-portal` gives it the transaction, in which the database shows the own family only. */
const ofGuardians = [
  ...[GuardianReading, GuardianContents, GuardianOutcome, GuardianWriting, GuardianDeciding],
  ...[SenderView, GuardianFiles, GuardianPrints, GuardianPrintTexts],
];

/** The passage of a child from one school to the next, by the forms that go along. */
@Module({
  imports: [AccessModule, DeadlinesModule, FormsModule, OrganisationsModule, PupilsModule, entitiesOf(...entities)],
  providers: [...repositories, ...parts, ...services, ...ofGuardians],
  exports: [
    ...services,
    ...ofGuardians,
    ...[
      HandoverNotices,
      HandoverFeedbacks,
      HandoverReleases,
      HandoverNoticePlanning,
      HandoverLooks,
      AttachmentTendingRows,
      AttachmentStore,
    ],
  ],
})
export class HandoversModule {}
