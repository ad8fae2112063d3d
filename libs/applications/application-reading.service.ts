import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Directory, type Place } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { type PupilLine, PupilReading } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import { noneOfYours } from './application-errors.js';
import { ApplicationSeal } from './application-seal.js';
import type { SealedApplication, WaitingAtSchool } from './data/application-row.js';
import { ReceivedApplications } from './data/received-applications.repository.js';
import { type ApplicationContent, mayHandle } from './domain/index.js';

type Application = Omit<SealedApplication, 'content' | 'doubleReason' | 'emailFingerprint'>;

export interface ListedApplication {
  readonly application: Application;
  readonly schoolName: string;
  readonly child: ApplicationContent['child'];
}

export interface ApplicationList {
  readonly lines: readonly ListedApplication[];
  /** the own schools, with the code of the link that they can share */
  readonly schools: readonly Place[];
}

export interface ApplicationView extends ListedApplication {
  readonly content: ApplicationContent;
  readonly doubleReason: string | null;
  /** children that the school sees already with this name and birth date */
  readonly alike: readonly PupilLine[];
  /** the child of the registration that was made of it, when that is in sight */
  readonly pupilId: string | null;
}

export type SchoolWaiting = WaitingAtSchool & { readonly schoolName: string };

const mostListed = 200;

/** What parents asked of a school, for who records registrations there. Opening one is in the log. */
@Injectable()
export class ApplicationReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ReceivedApplications,
    private readonly pupils: PupilReading,
    private readonly directory: Directory,
    private readonly seal: ApplicationSeal,
    private readonly audit: AuditLog,
  ) {}

  async list(actor: Actor, settled: boolean): Promise<ApplicationList> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await this.applications.list(tx, settled, mostListed);
      const names = await this.directory.names(
        tx,
        rows.map(({ schoolLocationId }) => schoolLocationId),
      );
      const lines = rows.map((row) => ({
        application: row,
        schoolName: names.get(row.schoolLocationId) ?? '',
        child: this.seal.open(row.id, row.content).child,
      }));
      return { lines, schools: await this.schoolsOf(tx) };
    });
  }

  async read(actor: Actor, id: string): Promise<ApplicationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await this.applications.find(tx, id);
      if (!row || !mayHandle(actor, row)) throw noneOfYours();
      const view = await this.viewOf(tx, row);
      await this.audit.record(tx, { action: 'application.read', objectKind: 'application', objectId: id });
      return view;
    });
  }

  async waitingPerSchool(actor: Actor): Promise<SchoolWaiting[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await this.applications.waitingPerSchool(tx);
      const names = await this.directory.names(
        tx,
        rows.map(({ schoolLocationId }) => schoolLocationId),
      );
      return rows.map((row) => ({ ...row, schoolName: names.get(row.schoolLocationId) ?? '' }));
    });
  }

  /** The own schools that parents can choose. */
  private async schoolsOf(tx: Transaction): Promise<Place[]> {
    const schools = await this.directory.places(tx, tx.actor.regionId, 'school');
    const own = new Set(tx.actor.locationIds);
    return schools.filter(({ id, sector, closedOn }) => own.has(id) && sector === 'po' && closedOn === null);
  }

  private async viewOf(tx: Transaction, row: SealedApplication): Promise<ApplicationView> {
    const content = this.seal.open(row.id, row.content);
    const names = await this.directory.names(tx, [row.schoolLocationId]);
    const alike = await this.pupils.alike(tx, content.child);
    return {
      application: row,
      schoolName: names.get(row.schoolLocationId) ?? '',
      ...{ child: content.child, content, alike },
      doubleReason: row.doubleReason && this.seal.openReason(row.id, row.doubleReason),
      pupilId: row.registrationId && (await this.applications.pupilOf(tx, row.registrationId)),
    };
  }
}
