import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { ContentSeal, notePlace } from './content-seal.js';
import { type EventRow, HandoverEvents } from './data/handover-events.repository.js';

/** Something that happened, with the reason readable. */
export interface TimelineEvent extends Omit<EventRow, 'note'> {
  readonly note: string | null;
}

/** What happened to a handover, in order. */
@Injectable()
export class Timelines {
  constructor(
    private readonly events: HandoverEvents,
    private readonly seal: ContentSeal,
  ) {}

  async ofHandover(tx: Transaction, handoverId: string): Promise<TimelineEvent[]> {
    return (await this.events.ofHandover(tx, handoverId)).map((event) => this.opened(event));
  }

  async ofRelease(tx: Transaction, releaseId: string): Promise<TimelineEvent[]> {
    return (await this.events.ofRelease(tx, releaseId)).map((event) => this.opened(event));
  }

  private opened({ note, ...event }: EventRow): TimelineEvent {
    return { ...event, note: note && this.seal.open<string>(note, notePlace(event.id)) };
  }
}
