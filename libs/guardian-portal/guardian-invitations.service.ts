import { UnitOfWork } from '#libs/database/index.js';
import { type ConsentState, SenderView } from '#libs/handovers/index.js';
import { type Actor, DomainError, type LocalDate, notFound } from '#libs/platform/domain/index.js';
import { type GuardianRow, PupilReading } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import { type FollowedInvitation, GuardianInvitations } from './data/guardian-invitations.repository.js';
import { GuardianInviting, isOf } from './guardian-inviting.js';
import { InvitationSurroundings } from './invitation-surroundings.js';

/** A parent with authority, and what became of the link. */
export interface InvitedGuardian {
  readonly guardian: GuardianRow;
  readonly invitation: FollowedInvitation | null;
  /** since when this parent has a text to decide about; null: decided, or nothing to decide now */
  readonly waitingSince: LocalDate | null;
}

/** Staff follows whether parents got their link and used it, and sends another one. */
@Injectable()
export class GuardianInvitationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly handovers: SenderView,
    private readonly pupils: PupilReading,
    private readonly invitations: GuardianInvitations,
    private readonly inviting: GuardianInviting,
    private readonly follow: InvitationSurroundings,
  ) {}

  async list(actor: Actor, handoverId: string): Promise<InvitedGuardian[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const handover = await this.handovers.find(tx, handoverId);
      const all = await this.pupils.guardiansOf(tx, handover.pupilId);
      const links = await this.invitations.ofHandover(tx, handoverId);
      const consent = await this.handovers.consent(tx, handover);
      const asked = handover.status === 'presented';
      return all
        .filter(({ hasAuthority }) => hasAuthority)
        .map((guardian) => ({
          guardian,
          invitation: links.find((link) => link.endedAt === null && isOf(link, guardian, all)) ?? null,
          waitingSince: asked && !hasDecided(consent, guardian) ? consent.presentedOn : null,
        }));
    });
  }

  /** A new link to the address of now; the old one is dead. @throws conflict without an address, or with nothing to see */
  async renew(actor: Actor, handoverId: string, guardianId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.handovers.lock(tx, handoverId);
      const all = await this.pupils.guardiansOf(tx, handover.pupilId);
      const guardian = all.find(({ id, hasAuthority }) => id === guardianId && hasAuthority);
      if (!guardian) throw notFound('guardian.not-found');
      if (handover.versionNumber === 0 || ['closed', 'refused'].includes(handover.status)) throw nothingToSee();
      const { email } = guardian;
      if (email === null) throw noAddress();
      const at = this.follow.now();
      const invitationId = await this.inviting.invite(tx, handover, { ...guardian, email }, at);
      await this.follow.again(tx, invitationId, handoverId, at);
    });
  }
}

const hasDecided = ({ standing }: ConsentState, { id }: GuardianRow): boolean =>
  standing.some(({ guardianId }) => guardianId === id);

const noAddress = (): DomainError =>
  new DomainError(
    'conflict',
    'guardian.no-address',
    'Van deze ouder is geen e-mailadres bekend. Vul het in bij het kind, of leg vast wat de ouder op papier besluit.',
  );

const nothingToSee = (): DomainError =>
  new DomainError('conflict', 'guardian.nothing-to-see', 'Er ligt nu niets voor de ouders. Leg de tekst eerst voor.');
