import { IsUUID } from 'class-validator';

export class SessionPersonResponse {
  /** Kenmerk van de persoon. */
  id: string;
  /** Naam zoals de accountbeheerder die invulde. */
  name: string;
}

export class SessionMembershipResponse {
  /** Kenmerk van de rol bij deze organisatie. */
  id: string;
  /** Code van de rol. */
  role: string;
  /** Naam van de rol. */
  roleLabel: string;
  /** Kenmerk van de organisatie. */
  organisationId: string;
  /** Naam van de organisatie. */
  organisationName: string;
  /** Naam van de locatie; ontbreekt als de rol voor de hele organisatie geldt. */
  locationName?: string;
}

export class SessionResponse {
  /** Wie is ingelogd. */
  person: SessionPersonResponse;
  /** Rollen waaruit deze persoon kan kiezen. */
  memberships: SessionMembershipResponse[];
  /** Kenmerk van de rol die nu geldt. */
  activeMembershipId: string;
  /** Wat deze rol mag. */
  permissions: string[];
  /** Hoe ver deze rol kijkt: `none`, `locations`, `region` of `numbers`. */
  reach: string;
  /** Waar als dit een oefenomgeving is met verzonnen kinderen. */
  trainingEnvironment: boolean;
}

export class SwitchMembershipRequest {
  /** Kenmerk van de rol die vanaf nu geldt. */
  @IsUUID()
  membershipId: string;
}

export class SignOutResponse {
  /** Adres waar de browser heen gaat om ook bij de inlogdienst uit te loggen; ontbreekt als die dat niet biedt. */
  endSessionUrl?: string;
}

export class OwnSessionResponse {
  /** Kenmerk van de sessie. */
  id: string;
  /** Browser en systeem. */
  device: string;
  /** Moment van inloggen. */
  startedAt: string;
  /** Moment van het laatste gebruik, op een minuut nauwkeurig. */
  lastSeenAt: string;
  /** Waar voor de sessie waarmee u dit vraagt. */
  current: boolean;
}

export class OwnSessionsResponse {
  /** Plekken waar u nu bent ingelogd, de laatst gebruikte eerst. */
  items: OwnSessionResponse[];
}

export class OwnSessionPath {
  /** Kenmerk van de sessie. */
  @IsUUID()
  sessionId: string;
}
