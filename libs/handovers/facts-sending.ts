import type { Transaction } from '#libs/database/index.js';
import { answersToSend } from '#libs/forms/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { HandoverRow } from './data/handover-row.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import { maySendFacts, partsByLaw, sectionsOf } from './domain/index.js';
import { HandoverActs } from './handover-acts.js';
import { HandoverContents } from './handover-contents.js';
import { factsNotNow, factsSent, formIncomplete, noFacts } from './handover-refusals.js';
import { PresentedTexts } from './presented-texts.js';
import { Releasing } from './releasing.js';

/** Sending what goes by law (WPO 167(3)): no consent is asked, and none is needed. */
@Injectable()
export class FactsSending {
  constructor(
    private readonly acts: HandoverActs,
    private readonly contents: HandoverContents,
    private readonly texts: PresentedTexts,
    private readonly releases: HandoverReleases,
    private readonly releasing: Releasing,
  ) {}

  /** @throws conflict when the school has it already, or has the whole; invalid when it is not filled in */
  async send(tx: Transaction, handover: HandoverRow): Promise<string> {
    if (!maySendFacts(handover.status)) throw factsNotNow(handover.status);
    const { version, answers, findings } = await this.contents.of(tx, handover);
    const { definition } = version;
    const partIds = partsByLaw(definition);
    if (partIds.length === 0) throw noFacts();
    const own = sectionsOf(definition, partIds);
    const missing = findings.filter(({ section }) => own.includes(section));
    if (missing.length > 0) throw formIncomplete(missing);
    const received = await this.texts.withOpenSchool(tx, handover);
    const sent = answersToSend(definition, answers);
    const wish = { kind: 'facts', handover: received, definition, answers: sent, partIds } as const;
    const by = await this.acts.by(tx);
    await this.replace(tx, wish, by.at);
    const { id: releaseId, sha256 } = await this.releasing.release(tx, wish, by);
    const tell = [{ kind: 'received', locationId: received.receiverLocationId }] as const;
    const act = { kind: 'facts-sent', releaseId, tell, detail: { parts: partIds.join(' '), sha256 } } as const;
    await this.acts.record(tx, handover.id, act, by);
    return releaseId;
  }

  private async replace(tx: Transaction, wish: Parameters<Releasing['contentOf']>[1], at: Date): Promise<void> {
    const earlier = await this.releases.lockOpen(tx, wish.handover.id, 'facts');
    if (!earlier) return;
    const { sha256 } = await this.releasing.contentOf(tx, wish);
    if (earlier.sha256 === sha256 && earlier.receiverLocationId === wish.handover.receiverLocationId) throw factsSent();
    await this.releases.settle(tx, earlier.id, 'replaced', at);
  }
}
