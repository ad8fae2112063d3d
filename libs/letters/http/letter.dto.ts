import { IsUUID } from 'class-validator';

export class LetterPath {
  /** Kenmerk van de brief. */
  @IsUUID()
  letterId: string;
}
