import { roleLabel } from '#libs/access/domain/index.js';
import { IsPlainText } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { type PictureAnswer, pictureAnswers } from '../domain/index.js';
import type { FeedbackSheet } from '../feedback-sheets.service.js';
import type { OpenFeedback } from '../feedback-texts.js';

const longestWords = 1_000;

export class GiveFeedbackRequest {
  /** Klopte het beeld dat de overdracht gaf? */
  @ApiProperty({ enum: pictureAnswers })
  @IsIn(pictureAnswers)
  picture: PictureAnswer;

  /** Wat hielp of wat werd gemist. Zonder namen. */
  @ApiProperty({ type: 'string', maxLength: longestWords, required: false })
  @IsOptional()
  @IsPlainText()
  @MaxLength(longestWords)
  words?: string;
}

/** Wat een school aan een overdracht had. */
export class HandoverFeedbackResponse {
  /** Of het beeld klopte. */
  @ApiProperty({ enum: pictureAnswers })
  picture: PictureAnswer;
  /** Wat hielp of wat werd gemist. */
  words?: string;
  /** Wanneer. */
  @ApiProperty({ format: 'date-time' })
  givenAt: string;
  /** Door wie. */
  givenByName: string;
  /** In welke rol. */
  givenByRole: string;

  static of(this: void, feedback: OpenFeedback): HandoverFeedbackResponse {
    const { picture, words, givenAt, givenByName, givenByRole } = feedback;
    return {
      ...{ picture, givenByName, givenByRole: roleLabel(givenByRole), givenAt: givenAt.toISOString() },
      ...(words !== null && { words }),
    };
  }
}

/** Leeg zolang er geen is gegeven. */
export class HandoverFeedbacksResponse {
  items: HandoverFeedbackResponse[];

  static of(this: void, feedback: OpenFeedback | undefined): HandoverFeedbacksResponse {
    return { items: feedback ? [HandoverFeedbackResponse.of(feedback)] : [] };
  }
}

export class FeedbackSheetsQuery {
  /** Het schooljaar waarin de terugkoppeling kwam; zonder: dit schooljaar. */
  @ApiProperty({ required: false, pattern: String.raw`^2\d{3}-2\d{3}$`, example: '2026-2027' })
  @IsOptional()
  @Matches(/^2\d{3}-2\d{3}$/)
  schoolYear?: string;
}

/** Hoe vaak een antwoord is gegeven. */
export class PictureCountResponse {
  /** Het antwoord. */
  @ApiProperty({ enum: pictureAnswers })
  picture: PictureAnswer;
  /** Hoe vaak. */
  @ApiProperty({ type: 'integer' })
  count: number;
}

/** Terugkoppeling aan één voorschool in één schooljaar, zonder kinderen en scholen. */
export class FeedbackSheetResponse {
  /** Kenmerk van de voorschool. */
  @ApiProperty({ format: 'uuid' })
  locationId: string;
  /** Naam van de voorschool. */
  name: string;
  /** Hoe vaak er terugkoppeling kwam. */
  @ApiProperty({ type: 'integer' })
  count: number;
  /** Of het beeld klopte. */
  pictures: PictureCountResponse[];
  /** Wat scholen schreven, in een volgorde die niets zegt. */
  words: string[];

  static of(this: void, { locationId, name, count, pictures, words }: FeedbackSheet): FeedbackSheetResponse {
    return { locationId, name, count, pictures: pictures.map((each) => ({ ...each })), words: [...words] };
  }
}

export class FeedbackSheetsResponse {
  /** Het schooljaar. */
  schoolYear: string;
  /** Per voorschool, op naam. */
  items: FeedbackSheetResponse[];
}
