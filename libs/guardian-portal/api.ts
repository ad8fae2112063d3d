import { GuardianSource } from '#libs/platform/http/index.js';
import { Global, Module } from '@nestjs/common';
import { GuardianPortalModule } from './guardian-portal.module.js';
import { GuardianSessionSource } from './guardian-session-source.js';
import { GuardianActsController } from './http/guardian-acts.controller.js';
import { GuardianChildController } from './http/guardian-child.controller.js';
import { GuardianInvitationsController } from './http/guardian-invitations.controller.js';
import { GuardianPapersController } from './http/guardian-papers.controller.js';
import { GuardianSignInController } from './http/guardian-sign-in.controller.js';

/** Tells every route of parents who asks. */
@Global()
@Module({
  imports: [GuardianPortalModule],
  controllers: [
    ...[GuardianSignInController, GuardianChildController, GuardianActsController],
    ...[GuardianInvitationsController, GuardianPapersController],
  ],
  providers: [{ provide: GuardianSource, useClass: GuardianSessionSource }],
  exports: [GuardianSource],
})
export class GuardianPortalApiModule {}
