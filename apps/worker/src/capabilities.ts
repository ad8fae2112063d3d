import { AccessWorkerModule, accessContracts } from '#libs/access/worker.js';
import { ApplicationsWorkerModule, applicationContracts } from '#libs/applications/worker.js';
import { DossiersWorkerModule, dossierContracts } from '#libs/dossiers/worker.js';
import { GuardianPortalWorkerModule, guardianPortalContracts } from '#libs/guardian-portal/worker.js';
import { HandoversWorkerModule, handoverContracts } from '#libs/handovers/worker.js';
import { OrganisationsWorkerModule } from '#libs/organisations/worker.js';
import { ImportsWorkerModule, importContracts } from '#libs/platform/imports/worker.js';
import { PupilsWorkerModule } from '#libs/pupils/worker.js';
import { RegistrationsWorkerModule } from '#libs/registrations/worker.js';
import { RemindersWorkerModule, reminderContracts } from '#libs/reminders/worker.js';
import { RetentionWorkerModule } from '#libs/retention/worker.js';
import type { TaskContract, TaskPayload } from '#libs/platform/queue/index.js';
import type { Type } from '@nestjs/common';

/** The capabilities that the worker mounts, lowest rung first; each by its door `worker.ts`. */
export const capabilities: Type[] = [
  ImportsWorkerModule,
  OrganisationsWorkerModule,
  AccessWorkerModule,
  PupilsWorkerModule,
  RegistrationsWorkerModule,
  ApplicationsWorkerModule,
  HandoversWorkerModule,
  DossiersWorkerModule,
  RemindersWorkerModule,
  RetentionWorkerModule,
  GuardianPortalWorkerModule,
];

/** Every task of those capabilities; at its start the worker demands exactly one processor for each. */
export const contracts: TaskContract<TaskPayload>[] = [
  ...importContracts,
  ...accessContracts,
  ...applicationContracts,
  ...handoverContracts,
  ...dossierContracts,
  ...reminderContracts,
  ...guardianPortalContracts,
];
