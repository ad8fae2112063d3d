import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { returnPathPattern } from '../domain/index.js';

export class SignInQuery {
  /** Kenmerk van de inlogdienst, zie `identity-providers`. */
  @IsString()
  @Matches(/^[a-z0-9-]{1,40}$/)
  provider: string;

  /** Pad binnen Estafette waar de browser na het inloggen naartoe gaat. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  @Matches(returnPathPattern, { message: 'Geef een pad binnen Estafette, zoals /kinderen.' })
  returnTo?: string;

  /** Code uit de link van een uitnodiging. */
  @IsOptional()
  @Matches(/^[\w-]{43}$/, { message: 'Deze code is niet volledig. Open de link in de mail nog eens.' })
  invitation?: string;
}

export class IdentityProviderResponse {
  /** Kenmerk van de inlogdienst. */
  id: string;
  /** Tekst op de knop. */
  label: string;
}

export class IdentityProvidersResponse {
  /** Inlogdiensten van deze installatie. */
  items: IdentityProviderResponse[];
}
