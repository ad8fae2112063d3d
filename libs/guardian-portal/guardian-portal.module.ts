import { entitiesOf } from '#libs/database/index.js';
import { DossiersModule } from '#libs/dossiers/index.js';
import { HandoverFollower, HandoversModule } from '#libs/handovers/index.js';
import { PupilsModule } from '#libs/pupils/index.js';
import { Global, Module } from '@nestjs/common';
import { GuardianCodeEntity } from './data/guardian-code.entity.js';
import { GuardianCodes } from './data/guardian-codes.repository.js';
import { GuardianInvitationEntity } from './data/guardian-invitation.entity.js';
import { GuardianInvitations } from './data/guardian-invitations.repository.js';
import { GuardianMailEntity } from './data/guardian-mail.entity.js';
import { GuardianMails } from './data/guardian-mails.repository.js';
import { GuardianSessionEntity } from './data/guardian-session.entity.js';
import { GuardianSessions } from './data/guardian-sessions.repository.js';
import { GuardianStanding } from './data/guardian-standing.repository.js';
import { GuardianActs } from './guardian-acts.service.js';
import { GuardianChild } from './guardian-child.service.js';
import { GuardianEntry } from './guardian-entry.js';
import { GuardianInvitationsService } from './guardian-invitations.service.js';
import { GuardianInviting } from './guardian-inviting.js';
import { GuardianMailPlanning } from './guardian-mail-planning.js';
import { GuardianPapers } from './guardian-papers.service.js';
import { GuardianSecrets } from './guardian-secrets.js';
import { GuardianSignIn } from './guardian-sign-in.service.js';
import { InvitationSurroundings } from './invitation-surroundings.js';
import { LinkHolders } from './link-holders.js';

const entities = [GuardianInvitationEntity, GuardianCodeEntity, GuardianSessionEntity, GuardianMailEntity];
const repositories = [GuardianInvitations, GuardianCodes, GuardianSessions, GuardianMails, GuardianStanding];
const services = [GuardianSignIn, GuardianChild, GuardianActs, GuardianInvitationsService, GuardianPapers];
const parts = [
  ...[GuardianSecrets, GuardianInviting, GuardianMailPlanning, GuardianEntry, LinkHolders, InvitationSurroundings],
  { provide: HandoverFollower, useExisting: GuardianInviting },
];

/** Where parents come in, for the handover of their own child. Global, because it follows a handover: `HandoverFollower`. */
@Global()
@Module({
  imports: [DossiersModule, HandoversModule, PupilsModule, entitiesOf(...entities)],
  providers: [...repositories, ...parts, ...services],
  exports: [...services, HandoverFollower, GuardianMails, GuardianMailPlanning, GuardianSecrets, GuardianEntry],
})
export class GuardianPortalModule {}
