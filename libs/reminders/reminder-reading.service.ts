import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Directory } from '#libs/organisations/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, type LocalDate, addDays } from '#libs/platform/domain/index.js';
import { type PupilLine, PupilReading } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import {
  type ListWish,
  type PlannedPlace,
  ReminderLists,
  type SettledPlace,
  type SettledStatus,
} from './data/reminder-lists.repository.js';
import type { ReminderLine } from './data/reminder-row.js';
import { type PlanLine, type SendingDays, linesComing } from './domain/index.js';
import { type ReminderLaw, ReminderRules } from './reminder-rules.service.js';

export type { PlannedPlace, SettledStatus } from './data/reminder-lists.repository.js';
export type { ReminderLine } from './data/reminder-row.js';

export const previewDays = 14;

/** A page of reminders with the names that belong to it. */
export interface ReminderPage {
  readonly lines: readonly ReminderLine[];
  readonly pupils: ReadonlyMap<string, PupilLine>;
  /** of preschools and municipalities */
  readonly names: ReadonlyMap<string, string>;
  readonly today: LocalDate;
  readonly days: SendingDays;
}

/** Looking at reminders: what went out, what failed, what the next fourteen days bring. */
@Injectable()
export class ReminderReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lists: ReminderLists,
    private readonly rules: ReminderRules,
    private readonly pupils: PupilReading,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async planned(actor: Actor, wish: ListWish<PlannedPlace>): Promise<ReminderPage> {
    const law = await this.rules.current();
    const plan = this.comingPlan(law);
    return this.page(actor, law, (tx) => this.lists.planned(tx, plan, wish));
  }

  async settled(actor: Actor, status: SettledStatus, wish: ListWish<SettledPlace>): Promise<ReminderPage> {
    const law = await this.rules.current();
    return this.page(actor, law, (tx) => this.lists.settled(tx, status, wish));
  }

  /** @throws notFound when the child is not in sight */
  async ofPupil(actor: Actor, pupilId: string): Promise<ReminderPage> {
    const law = await this.rules.current();
    const plan = this.comingPlan(law);
    return this.page(actor, law, async (tx) => {
      await this.pupils.inSight(tx, pupilId);
      const past = await this.lists.storedOf(tx, pupilId);
      return [...past, ...(await this.lists.planned(tx, plan, { limit: 100, pupilId }))];
    });
  }

  async one(actor: Actor, id: string): Promise<ReminderPage> {
    const law = await this.rules.current();
    return this.page(actor, law, async (tx) => {
      const line = await this.lists.find(tx, id);
      return line ? [line] : [];
    });
  }

  private comingPlan({ rules, days }: ReminderLaw): PlanLine[] {
    const today = this.clock.today();
    return linesComing(rules, days, today, addDays(today, previewDays));
  }

  private page(
    actor: Actor,
    { days }: ReminderLaw,
    ask: (tx: Transaction) => Promise<ReminderLine[]>,
  ): Promise<ReminderPage> {
    return this.unitOfWork.read(actor, async (tx) => {
      const lines = await ask(tx);
      const known = await this.pupils.identitiesOf(tx, [...new Set(lines.map(({ pupilId }) => pupilId))]);
      const offices = lines.filter(({ recipientKind }) => recipientKind !== 'guardian');
      const names = await this.directory.names(
        tx,
        offices.map(({ recipientId }) => recipientId),
      );
      const pupils = new Map(known.map((pupil) => [pupil.id, pupil]));
      return { lines, pupils, names, today: this.clock.today(), days };
    });
  }
}
