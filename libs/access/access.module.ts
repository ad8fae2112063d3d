import { Module } from '@nestjs/common';
import { AccountLinking } from './account-linking.js';
import { AccountRoles } from './account-roles.js';
import { AccountsService } from './accounts.service.js';
import { AccountPlacesRepository } from './data/account-places.repository.js';
import { AccountsRepository } from './data/accounts.repository.js';
import { InvitationsRepository } from './data/invitations.repository.js';
import { MembershipsRepository } from './data/memberships.repository.js';
import { PeopleRepository } from './data/people.repository.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { InvitationsService } from './invitations.service.js';
import { People } from './people.service.js';
import { Surroundings } from './surroundings.js';

/** Who may come in, and in which role. The repositories speak SQL; the entities say what the tables are. */
@Module({
  providers: [
    AccountLinking,
    AccountPlacesRepository,
    AccountRoles,
    AccountsRepository,
    AccountsService,
    InvitationsRepository,
    InvitationsService,
    MembershipsRepository,
    People,
    PeopleRepository,
    SessionsRepository,
    Surroundings,
  ],
  exports: [
    AccountLinking,
    AccountsService,
    InvitationsService,
    MembershipsRepository,
    People,
    PeopleRepository,
    SessionsRepository,
    Surroundings,
  ],
})
export class AccessModule {}
