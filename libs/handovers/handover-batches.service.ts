import type { FormDefinition, FormKind } from '#libs/forms/domain/index.js';
import { type Actor, DomainError } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { forEach } from './batches.js';
import { type BatchItem, type HandoverStatus, type SharedAnswers, sharedPart, withShared } from './domain/index.js';
import { HandoverConsents } from './handover-consents.service.js';
import { HandoverDrafting } from './handover-drafting.service.js';
import { HandoverPresenting } from './handover-presenting.service.js';
import { HandoverReading } from './handover-reading.service.js';
import { notDraft } from './handover-refusals.js';
import { HandoverSending } from './handover-sending.service.js';

/** What stands in the way of one of many. */
export interface CheckedHandover {
  readonly handoverId: string;
  readonly status: HandoverStatus;
  /** sections in which staff must still fill something in, with how many questions */
  readonly missing: readonly { readonly section: string; readonly title: string; readonly count: number }[];
  /** what is needed of parents or of the choice of a school */
  readonly needs: readonly { readonly code: string; readonly reason: string }[];
}

/** A preschool does the same for a group of children. */
@Injectable()
export class HandoverBatches {
  constructor(
    private readonly drafting: HandoverDrafting,
    private readonly reading: HandoverReading,
    private readonly consents: HandoverConsents,
    private readonly presenting: HandoverPresenting,
    private readonly sending: HandoverSending,
  ) {}

  /** A child that has one already keeps it, and it is named. */
  begin(actor: Actor, pupilIds: readonly string[], form: FormKind): Promise<BatchItem[]> {
    const known = async (pupilId: string, { code }: DomainError) => {
      if (code !== 'handover.exists') return false;
      const open = (await this.reading.ofPupil(actor, pupilId)).find(({ handover }) => handover.form === form);
      return open ? { handoverId: open.handover.id } : false;
    };
    return forEach(
      pupilIds,
      async (pupilId) => ({ handoverId: await this.drafting.begin(actor, pupilId, form) }),
      known,
    );
  }

  /** Those that are not in sight are absent. */
  async check(actor: Actor, ids: readonly string[]): Promise<CheckedHandover[]> {
    const checked: CheckedHandover[] = [];
    for (const id of ids) {
      const found = await this.checkOne(actor, id).catch((error: unknown) => {
        if (error instanceof DomainError && error.kind === 'not-found') return undefined;
        throw error;
      });
      if (found) checked.push(found);
    }
    return checked;
  }

  /** Types the same answers into many forms; what a person typed before stays, and is named. */
  share(actor: Actor, ids: readonly string[], shared: SharedAnswers): Promise<BatchItem[]> {
    return forEach(ids, async (id) => {
      const kept: string[] = [];
      const status = await this.reading.statusOf(actor, id);
      if (status !== 'draft') throw notDraft(status);
      const { definition, labels } = await this.sharedPartOf(actor, id);
      for (const { id: section, fields } of definition.sections) {
        const wished = shared[section];
        if (!wished) continue;
        const { answers: before, prefilled, revision, closed } = await this.reading.section(actor, id, section);
        const asked = fields.map(({ name }) => name);
        const after = withShared(before, { shared: wished, prefilled, asked, closed });
        kept.push(...after.kept.map((name) => labels.get(`${section}.${name}`) ?? name));
        if (JSON.stringify(after.answers) === JSON.stringify(before)) continue;
        await this.drafting.save(actor, id, section, { revision, answers: after.answers });
      }
      return kept.length === 0
        ? {}
        : { code: 'handover.answers-kept', reason: `Bleef zoals het was: ${kept.join(', ')}.` };
    });
  }

  present(actor: Actor, ids: readonly string[]): Promise<BatchItem[]> {
    return forEach(
      ids,
      async (id) => void (await this.presenting.present(actor, id)),
      (id) => this.isAlready(actor, id, ['presented']),
    );
  }

  /** Each is held to what its own parents agreed to. */
  send(actor: Actor, ids: readonly string[]): Promise<BatchItem[]> {
    return forEach(
      ids,
      async (id) => void (await this.sending.send(actor, id)),
      (id) => this.isAlready(actor, id, ['sent', 'accepted', 'closed']),
    );
  }

  private async isAlready(actor: Actor, id: string, states: readonly HandoverStatus[]): Promise<undefined | false> {
    const status = await this.reading.statusOf(actor, id);
    return states.includes(status) ? undefined : false;
  }

  private async checkOne(actor: Actor, handoverId: string): Promise<CheckedHandover> {
    const { handover, needs } = await this.consents.view(actor, handoverId);
    const { status } = handover;
    if (status !== 'draft' && status !== 'presented') return { handoverId, status, missing: [], needs: [] };
    const { sections } = await this.reading.definition(actor, handoverId);
    const findings = await this.reading.findings(actor, handoverId);
    const missing = sections
      .filter(({ writer }) => writer === 'staff')
      .map(({ id, title }) => ({ section: id, title, count: findings.filter((each) => each.section === id).length }))
      .filter(({ count }) => count > 0);
    return { handoverId, status, missing, needs };
  }

  private async sharedPartOf(actor: Actor, id: string) {
    const definition: FormDefinition = sharedPart(await this.reading.definition(actor, id));
    const labels = new Map(
      definition.sections.flatMap(({ id: section, fields }) =>
        fields.map(({ name, label }) => [`${section}.${name}`, label] as const),
      ),
    );
    return { definition, labels };
  }
}
