import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { PupilReading } from '#libs/pupils/index.js';
import { type Entered, RegistrationsService } from '#libs/registrations/index.js';
import type { RegistrationDraft } from '#libs/registrations/domain/index.js';
import { Injectable } from '@nestjs/common';
import { anotherChild, changedMeanwhile, noneOfYours } from './application-errors.js';
import { ApplicationSeal } from './application-seal.js';
import { ApplicationSettling } from './application-settling.js';
import type { SealedApplication } from './data/application-row.js';
import { ReceivedApplications } from './data/received-applications.repository.js';
import { type ApplicationContent, mayBeTaken, mayHandle, pupilOf } from './domain/index.js';

export interface TakeOver {
  readonly version: number;
  /** a child that the school sees already; else it is recognised, or new */
  readonly pupilId?: string | undefined;
  /** as the parents told afterwards, when what they wrote did not tell the child from another */
  readonly postcode?: string | undefined;
}

/** A school makes a registration of what parents asked, or says that it has the child already. */
@Injectable()
export class ApplicationHandling {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ReceivedApplications,
    private readonly registrations: RegistrationsService,
    private readonly pupils: PupilReading,
    private readonly seal: ApplicationSeal,
    private readonly settling: ApplicationSettling,
  ) {}

  /**
   * The child when it is new, the registration with the day that the parents were told, its clock and its letter: all or
   * nothing. To recognise a child all children of the region are looked through, as when a school types one in; a child that
   * the school points at must be in its own sight.
   */
  async takeOver(actor: Actor, id: string, how: TakeOver): Promise<Entered> {
    const wide = how.pupilId === undefined ? { ...actor, reach: 'system' as const } : actor;
    return this.unitOfWork.run(wide, async (tx) => {
      const row = await this.lock(tx, actor, id, how.version);
      const content = this.seal.open(id, row.content);
      const draft = registrationOf(row, content);
      const entered =
        how.pupilId === undefined
          ? await this.registrations.enterChild(tx, pupilOf(withPostcode(content, how.postcode)), draft)
          : await this.enterAlike(tx, how.pupilId, content, draft);
      await this.settling.taken(tx, row, entered);
      return entered;
    });
  }

  /** The school has this child already. What the parents wrote is kept, and they are asked to call when it is not so. */
  async callDouble(actor: Actor, id: string, { reason, version }: { reason: string; version: number }): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const row = await this.lock(tx, actor, id, version);
      if (row.status !== 'received') throw changedMeanwhile();
      await this.settling.double(tx, row, this.seal.sealReason(id, reason));
    });
  }

  private async lock(tx: Transaction, actor: Actor, id: string, version: number): Promise<SealedApplication> {
    const row = await this.applications.lock(tx, id);
    if (!row || !mayHandle(actor, row)) throw noneOfYours();
    if (row.version !== version || !mayBeTaken(row.status)) throw changedMeanwhile();
    return row;
  }

  private async enterAlike(
    tx: Transaction,
    pupilId: string,
    { child }: ApplicationContent,
    draft: RegistrationDraft,
  ): Promise<Entered> {
    const alike = await this.pupils.alike(tx, child);
    if (!alike.some(({ id }) => id === pupilId)) throw anotherChild();
    return this.registrations.enterKnown(tx, await this.pupils.inSight(tx, pupilId), draft);
  }
}

const withPostcode = (content: ApplicationContent, postcode: string | undefined): ApplicationContent =>
  postcode === undefined ? content : { ...content, child: { ...content.child, postcode } };

function registrationOf(row: SealedApplication, content: ApplicationContent): RegistrationDraft {
  const { supportNeed, otherSchools, preference, wantedStartOn } = content;
  const { schoolLocationId, receivedOn } = row;
  if (receivedOn === null) throw noneOfYours();
  return { schoolLocationId, receivedOn, supportNeed, otherSchools, preference, wantedStartOn };
}
