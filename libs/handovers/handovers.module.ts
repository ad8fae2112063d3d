import { AccessModule } from '#libs/access/index.js';
import { entitiesOf } from '#libs/database/index.js';
import { DeadlinesModule } from '#libs/deadlines/index.js';
import { FormsModule } from '#libs/forms/index.js';
import { OrganisationsModule } from '#libs/organisations/index.js';
import { PupilsModule } from '#libs/pupils/index.js';
import { Module } from '@nestjs/common';
import { AnswerSeal } from './answer-seal.js';
import { ConsentMatters } from './consent-matters.js';
import { ConsentTexts } from './consent-texts.js';
import { ContentSeal } from './content-seal.js';
import { ConsentDecisionEntity } from './data/consent-decision.entity.js';
import { ConsentDecisions } from './data/consent-decisions.repository.js';
import { HandoverFeedbackEntity } from './data/handover-feedback.entity.js';
import { HandoverFeedbacks } from './data/handover-feedbacks.repository.js';
import { HandoverEventEntity } from './data/handover-event.entity.js';
import { HandoverEvents } from './data/handover-events.repository.js';
import { HandoverNoticeEntity } from './data/handover-notice.entity.js';
import { HandoverNotices } from './data/handover-notices.repository.js';
import { HandoverQuestionEntity } from './data/handover-question.entity.js';
import { HandoverQuestions } from './data/handover-questions.repository.js';
import { HandoverReleasePartEntity } from './data/handover-release-part.entity.js';
import { HandoverReleaseEntity } from './data/handover-release.entity.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import { HandoverSectionEntity } from './data/handover-section.entity.js';
import { HandoverSections } from './data/handover-sections.repository.js';
import { HandoverVersionEntity } from './data/handover-version.entity.js';
import { HandoverVersions } from './data/handover-versions.repository.js';
import { HandoverVisitEntity } from './data/handover-visit.entity.js';
import { HandoverEntity } from './data/handover.entity.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { ReceivedHandovers } from './data/received-handovers.repository.js';
import { FactsSending } from './facts-sending.js';
import { FeedbackSheets } from './feedback-sheets.service.js';
import { FeedbackTexts } from './feedback-texts.js';
import { FollowedTexts } from './followed-texts.js';
import { HandoverActs } from './handover-acts.js';
import { HandoverBatches } from './handover-batches.service.js';
import { HandoverConsents } from './handover-consents.service.js';
import { HandoverContents } from './handover-contents.js';
import { HandoverDrafting } from './handover-drafting.service.js';
import { HandoverErasing } from './handover-erasing.js';
import { HandoverFeedback } from './handover-feedback.service.js';
import { HandoverFollowing } from './handover-following.service.js';
import { HandoverLines } from './handover-lines.js';
import { HandoverNoticePlanning } from './handover-notice-planning.js';
import { HandoverPresenting } from './handover-presenting.service.js';
import { HandoverQuestioning } from './handover-questions.service.js';
import { HandoverReading } from './handover-reading.service.js';
import { HandoverRefusing } from './handover-refusing.service.js';
import { HandoverSending } from './handover-sending.service.js';
import { HandoverSurroundings } from './handover-surroundings.js';
import { HandoverTakingBack } from './handover-taking-back.service.js';
import { PresentedTexts } from './presented-texts.js';
import { QuestionTexts } from './question-texts.js';
import { ReceivedBatches } from './received-batches.service.js';
import { ReceivedHandoverActs } from './received-handover-acts.service.js';
import { ReceivedHandoverReading } from './received-handover-reading.service.js';
import { ReceivedOutlines } from './received-outlines.js';
import { ReleaseContents } from './release-contents.js';
import { Releasing } from './releasing.js';
import { Timelines } from './timelines.js';

const entities = [
  ...[HandoverEntity, HandoverSectionEntity, HandoverVersionEntity, ConsentDecisionEntity],
  ...[HandoverReleaseEntity, HandoverReleasePartEntity, HandoverQuestionEntity, HandoverVisitEntity],
  ...[HandoverEventEntity, HandoverNoticeEntity, HandoverFeedbackEntity],
];

const repositories = [
  ...[HandoversRepository, HandoverSections, HandoverVersions, ConsentDecisions, HandoverReleases],
  ...[ReceivedHandovers, HandoverQuestions, HandoverEvents, HandoverNotices, HandoverFeedbacks],
];

/** What a controller asks. */
const services = [
  ...[HandoverDrafting, HandoverReading, HandoverPresenting, HandoverConsents, HandoverSending, HandoverTakingBack],
  ...[HandoverFollowing, HandoverQuestioning, ReceivedHandoverReading, ReceivedHandoverActs],
  ...[HandoverBatches, ReceivedBatches, HandoverRefusing, HandoverFeedback, FeedbackSheets, ReceivedOutlines],
];

/** What services share. */
const parts = [
  ...[AnswerSeal, ContentSeal, HandoverSurroundings, HandoverContents, HandoverLines, HandoverActs],
  ...[ConsentMatters, ConsentTexts, PresentedTexts, Releasing, FactsSending, HandoverErasing, ReleaseContents],
  ...[QuestionTexts, Timelines, FollowedTexts, FeedbackTexts, HandoverNoticePlanning],
];

/** The passage of a child from one school to the next, by the forms that go along. */
@Module({
  imports: [AccessModule, DeadlinesModule, FormsModule, OrganisationsModule, PupilsModule, entitiesOf(...entities)],
  providers: [...repositories, ...parts, ...services],
  exports: [...services, HandoverNotices, HandoverFeedbacks, HandoverReleases, HandoverNoticePlanning],
})
export class HandoversModule {}
