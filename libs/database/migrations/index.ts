import { Floor1700000000000 } from './1700000000000-lay-floor.js';
import { AddOrganisations1700000001000 } from './1700000001000-add-organisations.js';
import { AddImportRuns1700000001500 } from './1700000001500-add-import-runs.js';
import { AddLaw1700000002000 } from './1700000002000-add-law.js';
import { BundleReminders1700000008220 } from './1700000008220-bundle-reminders.js';
import { CreateAccess1700000003000 } from './1700000003000-create-access.js';
import { CreatePupils1700000004000 } from './1700000004000-create-pupils.js';
import { CreateRegistrations1700000005000 } from './1700000005000-create-registrations.js';
import { LetWorkersWork1700000006000 } from './1700000006000-let-workers-work.js';
import { CreateReminders1700000006001 } from './1700000006001-create-reminders.js';
import { LetPeopleChase1700000008230 } from './1700000008230-let-people-chase.js';
import { MakeReminderRulesRows1700000008205 } from './1700000008205-make-reminder-rules-rows.js';
import { RemindOfRegistrations1700000008210 } from './1700000008210-remind-of-registrations.js';
import { QuickenSessionLookup1700000007000 } from './1700000007000-quicken-session-lookup.js';
import { RunTheClock1700000008000 } from './1700000008000-run-the-clock.js';
import { AddDecisionStage1700000008100 } from './1700000008100-add-decision-stage.js';
import { AddPreschoolReach1700000008200 } from './1700000008200-add-preschool-reach.js';
import { PublishFigures1700000008250 } from './1700000008250-publish-figures.js';
import { QuickenSweep1700000008290 } from './1700000008290-quicken-sweep.js';
import { CreateLetters1700000008300 } from './1700000008300-create-letters.js';
import { RecordTalks1700000008400 } from './1700000008400-record-talks.js';
import { FindDoubleRegistrations1700000008410 } from './1700000008410-find-double-registrations.js';
import { ShowFaultyMailboxes1700000008510 } from './1700000008510-show-faulty-mailboxes.js';
import { HoldReminders1700000008520 } from './1700000008520-hold-reminders.js';
import { PublishForms1700000008600 } from './1700000008600-publish-forms.js';
import { SaveFilters1700000008500 } from './1700000008500-save-filters.js';
import { CreateHandovers1700000008700 } from './1700000008700-create-handovers.js';
import { LetHandoversGo1700000008710 } from './1700000008710-let-handovers-go.js';
import { LetGuardiansIn1700000008800 } from './1700000008800-let-guardians-in.js';
import { AttachFiles1700000008830 } from './1700000008830-attach-files.js';
import { MakeDossiers1700000008850 } from './1700000008850-make-dossiers.js';
import { RefuseAndFeedBack1700000008870 } from './1700000008870-refuse-and-feed-back.js';
import { SettleDoubts1700000008890 } from './1700000008890-settle-doubts.js';
import { ReceiveApplications1700000008900 } from './1700000008900-receive-applications.js';
import { SealAuditNames1700000008920 } from './1700000008920-seal-audit-names.js';
import { KeepAndRemove1700000008925 } from './1700000008925-keep-and-remove.js';
import { RemoveWhatIsDue1700000008930 } from './1700000008930-remove-what-is-due.js';
import { LetGuardiansTakeCopies1700000008940 } from './1700000008940-let-guardians-take-copies.js';
import { SignAgreements1700000008960 } from './1700000008960-sign-agreements.js';

/** In order of time. A merge conflict here is wanted: it shows two people changing the schema at once. */
export const migrations = [
  Floor1700000000000,
  AddOrganisations1700000001000,
  AddImportRuns1700000001500,
  AddLaw1700000002000,
  CreateAccess1700000003000,
  CreatePupils1700000004000,
  CreateRegistrations1700000005000,
  LetWorkersWork1700000006000,
  CreateReminders1700000006001,
  QuickenSessionLookup1700000007000,
  RunTheClock1700000008000,
  AddDecisionStage1700000008100,
  AddPreschoolReach1700000008200,
  MakeReminderRulesRows1700000008205,
  RemindOfRegistrations1700000008210,
  BundleReminders1700000008220,
  LetPeopleChase1700000008230,
  PublishFigures1700000008250,
  QuickenSweep1700000008290,
  CreateLetters1700000008300,
  RecordTalks1700000008400,
  FindDoubleRegistrations1700000008410,
  SaveFilters1700000008500,
  ShowFaultyMailboxes1700000008510,
  HoldReminders1700000008520,
  PublishForms1700000008600,
  CreateHandovers1700000008700,
  LetHandoversGo1700000008710,
  LetGuardiansIn1700000008800,
  AttachFiles1700000008830,
  MakeDossiers1700000008850,
  RefuseAndFeedBack1700000008870,
  SettleDoubts1700000008890,
  ReceiveApplications1700000008900,
  SealAuditNames1700000008920,
  KeepAndRemove1700000008925,
  RemoveWhatIsDue1700000008930,
  LetGuardiansTakeCopies1700000008940,
  SignAgreements1700000008960,
];
