import { randomUUID } from 'node:crypto';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Agreements, Directory } from '#libs/organisations/index.js';
import { postcodeOf } from '#libs/organisations/domain/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, DomainError, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { PupilContent, PupilRow } from './data/pupil-row.js';
import { PupilsRepository } from './data/pupils.repository.js';
import {
  type DepartureReason,
  type PupilDraft,
  type PupilMatch,
  findingsOfDeparture,
  findingsOfPupil,
  matchPupil,
  mayPlaceAt,
  mayReadPostcode,
  nameKey,
  referenceTaken,
  sortKeyOf,
} from './domain/index.js';
import { PupilFollower, type PupilState } from './pupil-follower.js';

export interface Departure {
  readonly leftOn: string;
  readonly reason: DepartureReason;
}

/** Entering and changing children. What follows from a child is kept in the same transaction. */
@Injectable()
export class PupilsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pupils: PupilsRepository,
    private readonly directory: Directory,
    private readonly follower: PupilFollower,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly agreements: Agreements,
  ) {}

  /** @throws conflict when a child like this is known and `isAnother` does not say that this is another */
  async create(actor: Actor, draft: PupilDraft, isAnother: boolean): Promise<string> {
    this.check(draft);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.placeOf(tx, draft, null);
      const content = await this.contentOf(tx, randomUUID(), draft);
      if (!isAnother) await this.refuseKnown(tx, content);
      await this.add(tx, content, draft);
      await this.record(tx, 'pupil.created', content.id, { confirmedDifferent: isAnother });
      return content.id;
    });
  }

  /**
   * For a registration at a school, which sees no children of preschools: the child with this name, birth date and
   * postcode when there is one, or else a new child. Call it in a transaction that sees all children of the region.
   * @throws conflict when a child with this name and birth date may or may not be the same
   */
  async enter(tx: Transaction, draft: PupilDraft): Promise<PupilRow> {
    this.check(draft);
    const content = await this.contentOf(tx, randomUUID(), draft);
    const match = await this.matchOf(tx, content);
    if (match.kind === 'unsure') throw unsure();
    if (match.kind === 'new') await this.add(tx, content, draft);
    const pupil = await this.pupils.find(tx, match.kind === 'same' ? match.pupilId : content.id);
    if (!pupil) throw notFound('pupil.not-found');
    await this.record(tx, 'pupil.entered-for-registration', pupil.id, { known: match.kind === 'same' });
    return pupil;
  }

  /** @throws conflict when somebody else changed the child since `version` */
  async change(actor: Actor, id: string, draft: PupilDraft, version: number): Promise<void> {
    this.check(draft);
    await this.unitOfWork.run(actor, async (tx) => {
      const before = await this.own(tx, id);
      await this.placeOf(tx, draft, before.preschoolLocationId);
      const content = await this.contentOf(tx, id, keepHidden(actor, before, draft));
      if (!(await this.pupils.update(tx, content, version))) throw changedMeanwhile();
      await this.pupils.replaceGuardians(tx, id, draft.guardians);
      await this.follower.pupilSaved(tx, stateOf({ ...content, leftOn: before.leftOn }));
      await this.record(tx, 'pupil.changed', id, { fields: changedFields(before, content) });
    });
  }

  /** The child leaves, or (`null`) turns out not to have left. */
  async setDeparture(actor: Actor, id: string, departure: Departure | null, version: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const pupil = await this.own(tx, id);
      const findings = departure ? findingsOfDeparture(departure.leftOn, pupil.bornOn, this.clock.today()) : [];
      if (findings.length > 0) throw invalid('pupil.invalid', findings);
      if (!(await this.pupils.setLeft(tx, { id, version }, departure))) throw changedMeanwhile();
      await this.follower.pupilSaved(tx, stateOf({ ...pupil, leftOn: departure?.leftOn ?? null }));
      const action = departure ? 'pupil.left' : 'pupil.returned';
      await this.record(tx, action, id, departure ? { reason: departure.reason } : {});
    });
  }

  private check(draft: PupilDraft): void {
    const findings = findingsOfPupil(draft, this.clock.today());
    if (findings.length > 0) throw invalid('pupil.invalid', findings);
  }

  /** The child, when the actor may change it. Looking at it is another matter. */
  private async own(tx: Transaction, id: string): Promise<PupilRow> {
    const pupil = await this.pupils.find(tx, id);
    if (!pupil || !mayPlaceAt(tx.actor, pupil.preschoolLocationId)) throw notFound('pupil.not-found');
    return pupil;
  }

  /** @throws not-found unless the preschool is one that the actor may place a child at */
  private async placeOf(tx: Transaction, draft: PupilDraft, present: string | null): Promise<void> {
    const id = draft.preschoolLocationId;
    if (!mayPlaceAt(tx.actor, id)) throw notFound('location.not-found', noPreschool);
    if (id === null || id === present) return;
    const place = await this.directory.place(tx, tx.actor.regionId, id);
    if (place?.kind !== 'preschool' || place.closedOn) throw notFound('location.not-found', noPreschool);
    await this.agreements.demand(tx, [id]);
  }

  private async contentOf(tx: Transaction, id: string, draft: PupilDraft): Promise<PupilContent> {
    const { regionId } = tx.actor;
    const { guardians: _, ...own } = draft;
    const postcode = draft.postcode === null ? null : (postcodeOf(draft.postcode) ?? null);
    const seeksWijk = postcode !== null && !draft.addressSecret;
    const wijkId = seeksWijk ? await this.directory.wijkIdOf(tx, regionId, postcode) : undefined;
    return { ...own, id, regionId, postcode, wijkId: wijkId ?? null };
  }

  private async add(tx: Transaction, content: PupilContent, { guardians }: PupilDraft): Promise<void> {
    await this.pupils.insert(tx, content);
    await this.pupils.replaceGuardians(tx, content.id, guardians);
    await this.follower.pupilSaved(tx, stateOf({ ...content, leftOn: null }));
  }

  private async matchOf(tx: Transaction, content: PupilContent): Promise<PupilMatch> {
    const identity = { ...content, givenKey: nameKey(content.givenName), familyKey: nameKey(content.familyName) };
    return matchPupil(identity, await this.pupils.knownLike(tx, content.regionId, identity));
  }

  private async refuseKnown(tx: Transaction, content: PupilContent): Promise<void> {
    const match = await this.matchOf(tx, content);
    if (match.kind === 'new') return;
    throw match.kind === 'unsure' && match.code === 'reference-taken'
      ? invalid('pupil.invalid', [referenceTaken])
      : alreadyKnown();
  }

  private record(
    tx: Transaction,
    action: string,
    objectId: string,
    detail: Record<string, string | boolean>,
  ): Promise<void> {
    return this.audit.record(tx, { action, objectKind: 'pupil', objectId, detail });
  }
}

/** Who may not read the postcode of a secret address does not wipe it out by saving the rest. */
function keepHidden(actor: Actor, before: PupilRow, draft: PupilDraft): PupilDraft {
  const hidden = !mayReadPostcode(actor, before) && draft.postcode === null;
  return hidden ? { ...draft, postcode: before.postcode } : draft;
}

const stateOf = (pupil: PupilContent & { leftOn: string | null }): PupilState => ({
  pupilId: pupil.id,
  regionId: pupil.regionId,
  wijkId: pupil.wijkId,
  preschoolLocationId: pupil.preschoolLocationId,
  givenName: pupil.givenName,
  prefix: pupil.prefix,
  familyName: pupil.familyName,
  sortKey: sortKeyOf(pupil),
  bornOn: pupil.bornOn,
  leftOn: pupil.leftOn,
});

/** Names of fields only: what stood in them is content, and the audit log keeps none. */
function changedFields(before: PupilRow, after: PupilContent): string {
  const fields = Object.keys(after) as (keyof PupilContent)[];
  return fields.filter((field) => before[field] !== after[field]).join(' ');
}

const noPreschool = 'Deze voorschool is niet gevonden, is gesloten, of is niet van jullie. Kies een andere.';

const changedMeanwhile = (): DomainError =>
  new DomainError(
    'conflict',
    'pupil.changed-meanwhile',
    'Iemand anders heeft dit kind intussen gewijzigd. Laad het kind opnieuw en voer je wijziging nog eens in.',
  );

const alreadyKnown = (): DomainError =>
  new DomainError(
    'conflict',
    'pupil.already-known',
    'Er staat al een kind met deze naam en geboortedatum in Estafette. Open dat kind, of bevestig dat dit een ander kind is.',
  );

const unsure = (): DomainError =>
  new DomainError(
    'conflict',
    'pupil.unsure',
    'Er is een kind met deze naam en geboortedatum, maar met een andere of geen postcode. Vraag de ouders naar de postcode die de voorschool heeft, of bel de aanmeldcoördinator.',
  );
