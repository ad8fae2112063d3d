import { type LocationKind, locationKinds } from '#libs/organisations/domain/index.js';
import { withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { type Mailbox, type MailboxProblemKind, mailboxProblemKinds, mailboxes } from '../domain/index.js';
import type { MailboxProblem, MailboxState } from '../mailbox-problems.service.js';

export class MailboxPath {
  /** Kenmerk van de locatie. */
  @IsUUID()
  locationId: string;
}

export class MailboxConfirmationRequest {
  /** Welke postbus: de eerste (contact) of die van de vervanger (deputy). */
  @ApiProperty({ enum: mailboxes })
  @IsIn(mailboxes)
  mailbox: Mailbox;
}

/** Een postbus waar bericht niet aankomt. */
export class MailboxProblemResponse {
  /** Kenmerk van de locatie. */
  @ApiProperty({ format: 'uuid' })
  locationId: string;
  /** Naam van de locatie. */
  locationName: string;
  /** School (school) of voorschool (preschool). */
  @ApiProperty({ enum: [...locationKinds] })
  locationKind: LocationKind;
  /** School of voorschoolorganisatie waar zij bij hoort. */
  organisationName: string;
  /** De eerste postbus (contact) of die van de vervanger (deputy). */
  @ApiProperty({ enum: mailboxes })
  mailbox: Mailbox;
  /** Het adres is geweigerd (refused), of er is geen adres (missing). */
  @ApiProperty({ enum: mailboxProblemKinds })
  problem: MailboxProblemKind;
  /** Het adres. Ontbreekt als er geen is. */
  address?: string;
  /** Sinds wanneer. */
  @ApiProperty({ type: 'string', format: 'date-time' })
  since: string;

  static of(this: void, { address, since, ...problem }: MailboxProblem): MailboxProblemResponse {
    return withoutNulls({ ...problem, address, since: since.toISOString() });
  }
}

export class MailboxProblemListResponse {
  items: MailboxProblemResponse[];
}

/** Hoe het met de postbussen van één locatie staat. */
export class MailboxStateResponse {
  /** Wat er niet klopt; leeg als alles klopt. */
  items: MailboxProblemResponse[];
  /** Herinneringen die hier niet aankwamen en nog opnieuw verstuurd kunnen worden. */
  @ApiProperty({ type: 'integer' })
  failedReminders: number;

  static of(this: void, { problems, failedReminders }: MailboxState): MailboxStateResponse {
    return { items: problems.map(MailboxProblemResponse.of), failedReminders };
  }
}
