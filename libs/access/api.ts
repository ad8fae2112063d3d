import { ActorSource } from '#libs/platform/http/index.js';
import { Global, Module } from '@nestjs/common';
import { AccessModule } from './access.module.js';
import { SessionLookupRepository } from './data/session-lookup.repository.js';
import { SignInAttemptsRepository } from './data/sign-in-attempts.repository.js';
import { AccountsController } from './http/accounts.controller.js';
import { SessionController } from './http/session.controller.js';
import { SignInController } from './http/sign-in.controller.js';
import { RelyingParties } from './oidc/index.js';
import { SessionActorSource } from './session-actor-source.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

export { RateLimitGuard } from './http/rate-limit.guard.js';

/** Signing in, sessions and accounts; tells every route who asks. */
@Global()
@Module({
  imports: [AccessModule],
  controllers: [SignInController, SessionController, AccountsController],
  providers: [
    RelyingParties,
    SessionLookupRepository,
    SessionsService,
    SignInAttemptsRepository,
    SignInService,
    { provide: ActorSource, useClass: SessionActorSource },
  ],
  exports: [ActorSource],
})
export class AccessApiModule {}
