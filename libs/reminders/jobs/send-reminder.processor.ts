import type { Transaction } from '#libs/database/index.js';
import type { TaskProcessor, TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { ReminderSending } from '../reminder-sending.service.js';
import { sendReminder } from './send-reminder.job.js';

type Payload = NonNullable<typeof sendReminder.payload>;

@Injectable()
export class SendReminderProcessor implements TaskProcessor<Payload> {
  readonly contract = sendReminder;

  constructor(private readonly sending: ReminderSending) {}

  process({ reminderId, round }: Payload, run: TaskRun): Promise<void> {
    return this.sending.send(reminderId, round, run);
  }

  giveUp({ reminderId, round }: Payload, code: string, tx: Transaction): Promise<void> {
    return this.sending.giveUp(tx, reminderId, round, code);
  }
}
