import { AccessModule } from '#libs/access/index.js';
import { entitiesOf } from '#libs/database/index.js';
import { DeadlinesModule } from '#libs/deadlines/index.js';
import { FormsModule } from '#libs/forms/index.js';
import { OrganisationsModule } from '#libs/organisations/index.js';
import { PupilsModule } from '#libs/pupils/index.js';
import { Module } from '@nestjs/common';
import { AnswerSeal } from './answer-seal.js';
import { ConsentMatters } from './consent-matters.js';
import { ConsentRecording } from './consent-recording.js';
import { ConsentTexts } from './consent-texts.js';
import { ConsentWithdrawing } from './consent-withdrawing.js';
import { ContentSeal } from './content-seal.js';
import { ConsentDecisionEntity } from './data/consent-decision.entity.js';
import { ConsentDecisions } from './data/consent-decisions.repository.js';
import { GuardianAnswerEntity } from './data/guardian-answer.entity.js';
import { GuardianAnswers } from './data/guardian-answers.repository.js';
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
import { FollowedSteps } from './followed-steps.js';
import { FollowedTexts } from './followed-texts.js';
import { GuardianContents } from './guardian-contents.js';
import { GuardianDeciding } from './guardian-deciding.js';
import { GuardianOutcome } from './guardian-outcome.js';
import { GuardianReading } from './guardian-reading.js';
import { GuardianSelves } from './guardian-self.js';
import { GuardianTexts } from './guardian-texts.js';
import { GuardianWriting } from './guardian-writing.js';
import { HandoverActs } from './handover-acts.js';
import { HandoverConsents } from './handover-consents.service.js';
import { HandoverContents } from './handover-contents.js';
import { HandoverDrafting } from './handover-drafting.service.js';
import { HandoverErasing } from './handover-erasing.js';
import { HandoverFollowing } from './handover-following.service.js';
import { HandoverLines } from './handover-lines.js';
import { HandoverNoticePlanning } from './handover-notice-planning.js';
import { HandoverPresenting } from './handover-presenting.service.js';
import { HandoverQuestioning } from './handover-questions.service.js';
import { HandoverReading } from './handover-reading.service.js';
import { HandoverSending } from './handover-sending.service.js';
import { HandoverSurroundings } from './handover-surroundings.js';
import { HandoverTakingBack } from './handover-taking-back.service.js';
import { PresentedTexts } from './presented-texts.js';
import { QuestionTexts } from './question-texts.js';
import { ReceivedHandoverActs } from './received-handover-acts.service.js';
import { ReceivedHandoverReading } from './received-handover-reading.service.js';
import { ReleaseContents } from './release-contents.js';
import { Releasing } from './releasing.js';
import { SenderView } from './sender-view.js';
import { Timelines } from './timelines.js';

const entities = [
  ...[HandoverEntity, HandoverSectionEntity, HandoverVersionEntity, ConsentDecisionEntity],
  ...[HandoverReleaseEntity, HandoverReleasePartEntity, HandoverQuestionEntity, HandoverVisitEntity],
  ...[HandoverEventEntity, HandoverNoticeEntity, GuardianAnswerEntity],
];

const repositories = [
  ...[HandoversRepository, HandoverSections, HandoverVersions, ConsentDecisions, HandoverReleases],
  ...[ReceivedHandovers, HandoverQuestions, HandoverEvents, HandoverNotices, GuardianAnswers],
];

/** What a controller asks. */
const services = [
  ...[HandoverDrafting, HandoverReading, HandoverPresenting, HandoverConsents, HandoverSending, HandoverTakingBack],
  ...[HandoverFollowing, HandoverQuestioning, ReceivedHandoverReading, ReceivedHandoverActs],
];

/** What services share. */
const parts = [
  ...[AnswerSeal, ContentSeal, HandoverSurroundings, HandoverContents, HandoverLines, HandoverActs],
  ...[ConsentMatters, ConsentTexts, PresentedTexts, Releasing, FactsSending, HandoverErasing, ReleaseContents],
  ...[QuestionTexts, Timelines, FollowedTexts, HandoverNoticePlanning, ConsentRecording, ConsentWithdrawing],
  ...[FollowedSteps, GuardianSelves, GuardianTexts],
];

/** What a parent does; `guardian-portal` gives it the transaction, in which the database shows the own family only. */
const ofGuardians = [
  ...[GuardianReading, GuardianContents, GuardianOutcome, GuardianWriting, GuardianDeciding],
  ...[SenderView],
];

/** The passage of a child from one school to the next, by the forms that go along. */
@Module({
  imports: [AccessModule, DeadlinesModule, FormsModule, OrganisationsModule, PupilsModule, entitiesOf(...entities)],
  providers: [...repositories, ...parts, ...services, ...ofGuardians],
  exports: [...services, ...ofGuardians, HandoverNotices, HandoverNoticePlanning],
})
export class HandoversModule {}
