import type { Transaction } from '#libs/database/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type ColleagueRow, PeopleRepository } from './data/people.repository.js';

export type { ColleagueRow };

/** For other capabilities: how people are called, to stand beside what they wrote or to be asked. */
@Injectable()
export class People {
  constructor(private readonly people: PeopleRepository) {}

  /** Empty for the system itself. */
  ownName(tx: Transaction): Promise<string> {
    return this.people.nameOf(tx, tx.actor.personId);
  }

  /** Who works at a location of the actor's own, today, in one of these roles. */
  colleaguesAt(
    tx: Transaction,
    locationId: string,
    roles: readonly string[],
    today: LocalDate,
  ): Promise<ColleagueRow[]> {
    return this.people.colleaguesAt(tx, locationId, roles, today);
  }
}
