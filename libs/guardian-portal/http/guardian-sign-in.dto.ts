import { IsString, MaxLength } from 'class-validator';

export class GuardianCodeRequest {
  /** Wat achter het hekje in de link staat. */
  @IsString()
  @MaxLength(200)
  link: string;
}

export class GuardianEntryRequest extends GuardianCodeRequest {
  /** De zes cijfers uit de mail. */
  @IsString()
  @MaxLength(20)
  code: string;
}
