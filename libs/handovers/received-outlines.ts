import { UnitOfWork } from '#libs/database/index.js';
import { FormVersions } from '#libs/forms/index.js';
import { Directory } from '#libs/organisations/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type InboxSender, ReceivedHandovers, type ReceivedRow } from './data/received-handovers.repository.js';

/** Facts about what a school received, without opening any of it. */
@Injectable()
export class ReceivedOutlines {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly received: ReceivedHandovers,
    private readonly forms: FormVersions,
    private readonly directory: Directory,
  ) {}

  /** That there is a restricted part is known to who may not read it: the form says so. What is in it is not. */
  async of(actor: Actor, id: string): Promise<{ release: ReceivedRow; hasRestrictedPart: boolean }> {
    return this.unitOfWork.read(actor, async (tx) => {
      const release = await this.received.find(tx, id);
      if (!release) throw notFound('received-handover.not-found');
      const { parts } = (await this.forms.byId(tx, release.formVersionId)).definition;
      const restricted = parts.filter((part) => part.restricted).map((part) => part.id);
      return { release, hasRestrictedPart: release.parts.some((part) => restricted.includes(part)) };
    });
  }

  /** Preschools whose forms lie here, by name. */
  async senders(actor: Actor): Promise<(InboxSender & { readonly name: string })[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const senders = await this.received.senders(tx);
      const ids = senders.map(({ locationId }) => locationId);
      const names = await this.directory.names(tx, ids);
      const named = senders.map((sender) => ({ ...sender, name: names.get(sender.locationId) ?? '' }));
      return named.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    });
  }
}
