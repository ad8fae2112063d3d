import { IsPlainText } from '#libs/platform/http/index.js';
import { Transform, Type } from 'class-transformer';
import { IsEmail, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { roleCodes } from '../domain/index.js';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

export class AccountPersonRequest {
  /** Naam van de medewerker. */
  @Transform(trimmed)
  @IsString()
  @MinLength(1, { message: 'Vul een naam in.' })
  @MaxLength(120)
  @IsPlainText()
  name: string;

  /** E-mailadres waar de uitnodiging heen gaat. Met dit adres wordt niet ingelogd. */
  @Transform(trimmed)
  @IsEmail()
  @MaxLength(254)
  email: string;
}

export class RoleRequest {
  /** Code van de rol. */
  @IsIn(roleCodes, { message: 'Kies een rol.' })
  role: string;

  /** Organisatie waarin de rol geldt; leeg is de eigen organisatie. */
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  /** Locatie waarvoor de rol geldt; leeg is alle locaties van de organisatie. */
  @IsOptional()
  @IsUUID()
  locationId?: string;
}

export class NewAccountRequest extends AccountPersonRequest {
  /** Code van de rol. */
  @IsIn(roleCodes, { message: 'Kies een rol.' })
  role: string;

  /** Organisatie waarin de rol geldt; leeg is de eigen organisatie. */
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  /** Locatie waarvoor de rol geldt; leeg is alle locaties van de organisatie. */
  @IsOptional()
  @IsUUID()
  locationId?: string;
}

export class AccountsQuery {
  /** Alleen accounts met een rol bij deze organisatie. */
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  /** Het kenmerk uit `nextCursor` van de vorige bladzijde. */
  @IsOptional()
  @IsUUID()
  cursor?: string;

  /** Aantal accounts per bladzijde. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize?: number;
}

export class AccountSearchRequest extends AccountsQuery {
  /** Deel van de naam of van het e-mailadres. */
  @Transform(trimmed)
  @IsString()
  @IsPlainText()
  @MinLength(1)
  @MaxLength(120)
  text: string;
}

export class AccountPath {
  /** Kenmerk van het account. */
  @IsUUID()
  accountId: string;
}

export class AccountMembershipPath extends AccountPath {
  /** Kenmerk van de rol. */
  @IsUUID()
  membershipId: string;
}

export class AccountMembershipResponse {
  /** Kenmerk van de rol. */
  id: string;
  /** Code van de rol. */
  role: string;
  /** Naam van de rol. */
  roleLabel: string;
  /** Kenmerk van de organisatie. */
  organisationId: string;
  /** Naam van de organisatie. */
  organisationName: string;
  /** Kenmerk van de locatie; ontbreekt als de rol voor de hele organisatie geldt. */
  locationId?: string;
  /** Naam van de locatie. */
  locationName?: string;
  /** Dag waarop de rol begon. */
  startedOn: string;
  /** Laatste moment waarop de rol werd gekozen. */
  lastUsedAt?: string;
}

export class AccountInvitationResponse {
  /** Tot wanneer de link werkt. */
  expiresAt: string;
  /** Wanneer de mail is verstuurd; ontbreekt zolang dat niet is gelukt. */
  sentAt?: string;
  /** Wanneer is gebleken dat de mail niet kan worden bezorgd. */
  failedAt?: string;
}

export class AccountResponse {
  /** Kenmerk van het account. */
  id: string;
  /** Naam van de medewerker. */
  name: string;
  /** E-mailadres. */
  email?: string;
  /** `invited`: nog niet ingelogd; `active`: in gebruik. */
  status: 'invited' | 'active';
  /** Uitnodiging, zolang het account nog niet in gebruik is. */
  invitation?: AccountInvitationResponse;
  /** Rollen binnen uw organisatie. */
  memberships: AccountMembershipResponse[];
}

export class AccountsResponse {
  /** Accounts op naam. */
  items: AccountResponse[];
  /** Kenmerk voor de volgende bladzijde; ontbreekt op de laatste. */
  nextCursor?: string;
}

export class AccountLocationResponse {
  /** Kenmerk van de locatie. */
  id: string;
  /** Naam van de locatie. */
  name: string;
}

export class GrantableRoleResponse {
  /** Code van de rol. */
  role: string;
  /** Naam van de rol. */
  label: string;
  /** Wat de rol inhoudt. */
  explanation: string;
  /** Waar als de rol voor één locatie kan gelden. */
  perLocation: boolean;
}

export class AccountPlaceResponse {
  /** Kenmerk van de organisatie. */
  id: string;
  /** Naam van de organisatie. */
  name: string;
  /** Locaties van de organisatie. */
  locations: AccountLocationResponse[];
  /** Rollen die u hier mag geven. */
  roles: GrantableRoleResponse[];
}

export class AccountPlacesResponse {
  /** Organisaties waarvoor u accounts beheert, de eigen organisatie eerst. */
  items: AccountPlaceResponse[];
}
