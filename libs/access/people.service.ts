import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { PeopleRepository } from './data/people.repository.js';

/** For other capabilities: how the person who acts is called, to stand beside what that person wrote. */
@Injectable()
export class People {
  constructor(private readonly people: PeopleRepository) {}

  /** Empty for the system itself. */
  ownName(tx: Transaction): Promise<string> {
    return this.people.nameOf(tx, tx.actor.personId);
  }
}
