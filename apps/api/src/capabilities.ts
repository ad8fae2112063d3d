import { AccessApiModule } from '#libs/access/api.js';
import { ApplicationsApiModule } from '#libs/applications/api.js';
import { DeadlinesApiModule } from '#libs/deadlines/api.js';
import { DossiersApiModule } from '#libs/dossiers/api.js';
import { FormsApiModule } from '#libs/forms/api.js';
import { FiltersApiModule } from '#libs/filters/api.js';
import { GuardianPortalApiModule } from '#libs/guardian-portal/api.js';
import { HandoversApiModule } from '#libs/handovers/api.js';
import { LettersApiModule } from '#libs/letters/api.js';
import { OrganisationsApiModule } from '#libs/organisations/api.js';
import { OversightApiModule } from '#libs/oversight/api.js';
import { ImportsApiModule } from '#libs/platform/imports/api.js';
import { PupilsApiModule } from '#libs/pupils/api.js';
import { RegistrationsApiModule } from '#libs/registrations/api.js';
import { RemindersApiModule } from '#libs/reminders/api.js';
import { RetentionApiModule } from '#libs/retention/api.js';
import type { Type } from '@nestjs/common';

/** The capabilities that the API mounts, lowest rung first; each by its door `api.ts`. */
export const capabilities: Type[] = [
  ImportsApiModule,
  OrganisationsApiModule,
  DeadlinesApiModule,
  AccessApiModule,
  PupilsApiModule,
  FormsApiModule,
  LettersApiModule,
  RegistrationsApiModule,
  ApplicationsApiModule,
  HandoversApiModule,
  DossiersApiModule,
  RemindersApiModule,
  RetentionApiModule,
  OversightApiModule,
  FiltersApiModule,
  GuardianPortalApiModule,
];
