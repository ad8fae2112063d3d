import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormAnswers, FormKind } from '#libs/forms/domain/index.js';
import { HandoverConsents } from '#libs/handovers/handover-consents.service.js';
import { HandoverDrafting } from '#libs/handovers/handover-drafting.service.js';
import { HandoverFeedback } from '#libs/handovers/handover-feedback.service.js';
import { HandoverPresenting } from '#libs/handovers/handover-presenting.service.js';
import { HandoverQuestioning } from '#libs/handovers/handover-questions.service.js';
import { HandoverReading } from '#libs/handovers/handover-reading.service.js';
import { HandoverRefusing } from '#libs/handovers/handover-refusing.service.js';
import { HandoverSending } from '#libs/handovers/handover-sending.service.js';
import { ReceivedHandoverActs } from '#libs/handovers/received-handover-acts.service.js';
import { ReceivedHandoverReading } from '#libs/handovers/received-handover-reading.service.js';
import { Clock } from '#libs/platform/clock/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { projectRoot } from '../project-root.js';
import type { HandoverContext } from './handover-context.js';
import type { DemoChild } from './handover-people.js';

/** Answers that are invented, and shipped with the form as an example of what is enough. */
const exampleOf = (form: FormKind): FormAnswers =>
  (
    JSON.parse(readFileSync(join(projectRoot, `libs/forms/definitions/${form}/examples/minimal.json`), 'utf8')) as {
      answers: FormAnswers;
    }
  ).answers;

/** What two people do with a handover, by the services that the API calls for them. */
export class HandoverActors {
  constructor(
    private readonly context: HandoverContext,
    readonly staff: Actor,
    readonly school: Actor,
  ) {}

  /** @param share of the sections that is filled in: 1 is all of them */
  async write(child: DemoChild, form: FormKind = 'peuterestafette', share = 1): Promise<string> {
    const { app } = this.context;
    const id = await app.get(HandoverDrafting).begin(this.staff, child.id, form);
    const { sections } = await app.get(HandoverReading).read(this.staff, id);
    const example = exampleOf(form);
    const own = sections.filter(({ sectionId }) => sectionId !== 'ouders' && example[sectionId]);
    for (const { sectionId, revision, answers } of own.slice(0, Math.ceil(own.length * share))) {
      // What Estafette knows of this child stays: only the rest is invented.
      const draft = { revision, answers: { ...example[sectionId], ...answers } };
      await app.get(HandoverDrafting).save(this.staff, id, sectionId, draft);
    }
    return id;
  }

  async present(child: DemoChild, form?: FormKind): Promise<string> {
    const id = await this.write(child, form);
    const presenting = this.context.app.get(HandoverPresenting);
    await presenting.chooseReceiver(this.staff, id, this.school.locationIds[0] ?? null);
    await presenting.present(this.staff, id);
    return id;
  }

  async agree(id: string, { guardianIds: [guardianId = ''] }: DemoChild): Promise<void> {
    const consents = this.context.app.get(HandoverConsents);
    const { handover, parts } = await consents.view(this.staff, id);
    const decidedOn = this.context.app.get(Clock).today();
    const asked = parts.filter(({ consent }) => consent === 'needed');
    const decisions = asked.map((part) => ({ part: part.id, decision: 'given' as const }));
    const record = { guardianId, version: handover.versionNumber, decisions, decidedOn, channel: 'paper' as const };
    await consents.record(this.staff, id, record);
  }

  /** @returns the copy of the school */
  async send(child: DemoChild, form?: FormKind): Promise<string> {
    const id = await this.present(child, form);
    await this.agree(id, child);
    return this.context.app.get(HandoverSending).send(this.staff, id);
  }

  async refuse(id: string, { guardianIds: [guardianId = ''] }: DemoChild): Promise<void> {
    const refusedOn = this.context.app.get(Clock).today();
    await this.context.app.get(HandoverRefusing).refuse(this.staff, id, { guardianId, refusedOn, channel: 'spoken' });
  }

  async open(releaseId: string): Promise<void> {
    await this.context.app.get(ReceivedHandoverReading).read(this.school, releaseId);
  }

  async ask(releaseId: string, text: string): Promise<void> {
    await this.context.app.get(HandoverQuestioning).ask(this.school, releaseId, { text });
  }

  async accept(releaseId: string): Promise<void> {
    await this.context.app.get(ReceivedHandoverActs).accept(this.school, releaseId);
  }

  async sendBack(releaseId: string, reason: string): Promise<void> {
    await this.context.app.get(ReceivedHandoverActs).return(this.school, releaseId, reason);
  }

  async feedBack(releaseId: string, words: string): Promise<void> {
    await this.context.app.get(HandoverFeedback).give(this.school, releaseId, { picture: 'mostly', words });
  }
}
