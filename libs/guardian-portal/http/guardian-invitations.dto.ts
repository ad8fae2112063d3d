import { withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import type { InvitedGuardian } from '../guardian-invitations.service.js';

export class GuardianInvitationsPath {
  @IsUUID()
  handoverId: string;
}

export class GuardianInvitationPath extends GuardianInvitationsPath {
  @IsUUID()
  guardianId: string;
}

/** Een ouder met gezag, en wat er met de link gebeurde. */
export class GuardianInvitationResponse {
  /** Kenmerk van de ouder. */
  @ApiProperty({ format: 'uuid' })
  guardianId: string;
  /** Naam van de ouder. */
  name: string;
  /** Er is een e-mailadres. Zonder adres kan het op papier. */
  reachable: boolean;
  /** Wanneer de laatste mail met de link ging. */
  @ApiProperty({ format: 'date-time' })
  mailedAt?: string;
  /** Wanneer bleek dat de mail niet aankwam. */
  @ApiProperty({ format: 'date-time' })
  failedAt?: string;
  /** Wanneer de ouder voor het eerst binnenkwam. */
  @ApiProperty({ format: 'date-time' })
  openedAt?: string;
  /** Sinds welke dag het wachten op deze ouder is. */
  @ApiProperty({ format: 'date' })
  waitingSince?: string;

  static of(this: void, { guardian, invitation, waitingSince }: InvitedGuardian): GuardianInvitationResponse {
    const { id: guardianId, name, email } = guardian;
    return {
      ...{ guardianId, name, reachable: email !== null },
      ...withoutNulls({ waitingSince }),
      ...(invitation && momentsOf(invitation)),
    };
  }
}

type Moments = Pick<GuardianInvitationResponse, 'mailedAt' | 'failedAt' | 'openedAt'>;

const momentsOf = ({ sentAt, failedAt, openedAt }: NonNullable<InvitedGuardian['invitation']>): Moments => ({
  ...(sentAt && { mailedAt: sentAt.toISOString() }),
  ...(failedAt && { failedAt: failedAt.toISOString() }),
  ...(openedAt && { openedAt: openedAt.toISOString() }),
});

export class GuardianInvitationsResponse {
  items: GuardianInvitationResponse[];
}
