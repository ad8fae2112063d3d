import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { type WatchPlace, WatchService } from '#libs/registrations/index.js';
import { Injectable } from '@nestjs/common';
import { type ChasedChild, Chases } from './data/chases.repository.js';
import { sendOn } from './domain/index.js';
import { ReminderRules } from './reminder-rules.service.js';

/** What "herinner allen" does, or would do. */
export interface Chase {
  /** children about whom a reminder is made */
  readonly children: number;
  /** mailboxes of preschools that get a mail */
  readonly preschools: number;
  /** asked for earlier on the same working day */
  readonly alreadyChased: number;
  /** nobody to write to: these are for the coordinator */
  readonly withoutPreschool: number;
  /** when the mail goes out */
  readonly sendOn: string;
}

/** A person reminds everybody who must act on the late list: at most once per child and working day. */
@Injectable()
export class ReminderChases {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly watch: WatchService,
    private readonly chases: Chases,
    private readonly rules: ReminderRules,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Changes nothing. */
  preview(actor: Actor, place: WatchPlace): Promise<Chase> {
    return this.unitOfWork.read(actor, async (tx) => (await this.look(tx, place)).chase);
  }

  async chase(actor: Actor, place: WatchPlace): Promise<Chase> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { chase, fresh } = await this.look(tx, place);
      const children = await this.chases.add(tx, fresh, chase.sendOn);
      const { preschools, alreadyChased } = chase;
      const detail = { ...place, children, preschools, alreadyChased };
      await this.audit.record(tx, { action: 'reminders.chased', objectKind: 'watch', objectId: 'overdue', detail });
      return { ...chase, children };
    });
  }

  private async look(tx: Transaction, place: WatchPlace): Promise<{ chase: Chase; fresh: ChasedChild[] }> {
    const { days } = await this.rules.within(tx);
    const on = sendOn(this.clock.today(), days);
    const late = await this.watch.late(tx, place);
    const placed = late.flatMap(({ preschoolLocationId: locationId, ...child }): ChasedChild[] =>
      locationId === null ? [] : [{ ...child, locationId }],
    );
    const done = await this.chases.doneOn(tx, placed, on);
    const fresh = placed.filter(({ pupilId }) => !done.has(pupilId));
    const chase = {
      children: fresh.length,
      preschools: new Set(fresh.map(({ locationId }) => locationId)).size,
      alreadyChased: placed.length - fresh.length,
      withoutPreschool: late.length - placed.length,
      sendOn: on,
    };
    return { chase, fresh };
  }
}
