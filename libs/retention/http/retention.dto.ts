import { IsLocalDate, IsPlainText, withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, MaxLength } from 'class-validator';
import { type NightlyKind, isFixed, kindLabels, nightlyKinds, termInWords } from '../domain/index.js';
import type {
  CandidateCount,
  CandidateRow,
  Overview,
  PeriodRow,
  PreviewLine,
  RunReport,
  TermTrial,
} from '../retention-plan.service.js';
import { RetentionChangeResponse } from './retention-changes.dto.js';

const count = { type: 'integer' } as const;
const day = { type: 'string', format: 'date' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const sumOf = (places: readonly CandidateCount[], what: 'due' | 'held'): number =>
  places.reduce((sum, place) => sum + place[what], 0);

/** Hoe lang één soort gegevens blijft. */
export class RetentionPeriodResponse {
  /** Kenmerk van de soort. */
  id: string;
  /** Wat het is. */
  title: string;
  /** De termijn volgens ISO 8601, zoals P2Y. */
  term: string;
  /** De termijn in woorden. */
  termInWords: string;
  /** Vanaf wanneer de termijn telt. */
  countedFrom: string;
  /** Waarom: de wet of een afspraak. */
  source: string;
  /** Kortste termijn die mag, in woorden. */
  atLeast: string;
  /** Langste termijn die mag, in woorden. */
  atMost: string;
  /** Mag worden gewijzigd, binnen die grenzen. */
  editable: boolean;
  /** Weg in de nacht; anders gaat het uit zichzelf meteen. */
  nightly: boolean;
  /** Nummer van de regel. */
  @ApiProperty(count)
  version: number;
  /** Geldt sinds. */
  @ApiProperty(day)
  validFrom: string;
  /** Wie de laatste wijziging goedkeurde. */
  changedByName?: string;

  static of(this: void, { changedByName, ...row }: PeriodRow): RetentionPeriodResponse {
    return {
      ...row,
      ...kindLabels[row.id],
      termInWords: termInWords(row.term),
      atLeast: termInWords(row.atLeast),
      atMost: termInWords(row.atMost),
      editable: row.nightly && !isFixed(row),
      ...withoutNulls({ changedByName }),
    };
  }
}

/** De bewaartermijnen, en of het verwijderen aan staat. */
export class RetentionOverviewResponse {
  /** Het verwijderen in de nacht staat aan. Anders wordt alleen geteld. */
  started: boolean;
  periods: RetentionPeriodResponse[];
  /** Voorstellen: eerst wat wacht, dan wat besloten is. */
  changes: RetentionChangeResponse[];

  static of(this: void, { periods, changes, started }: Overview, personId: string): RetentionOverviewResponse {
    return {
      started,
      periods: periods.map(RetentionPeriodResponse.of),
      changes: changes.map((row) => RetentionChangeResponse.of(row, personId)),
    };
  }
}

export class RetentionPreviewQuery {
  /** Voor welke nacht; ontbreekt: de eerstvolgende. */
  @ApiProperty({ ...day, required: false })
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

export class RetentionSubjectsQuery extends RetentionPreviewQuery {
  /** Welke soort. */
  @ApiProperty({ enum: nightlyKinds })
  @IsIn(nightlyKinds)
  kind: NightlyKind;
}

/** Hoeveel er op één plek weggaat. */
export class RetentionPlaceResponse {
  /** De voorschool of school; ontbreekt: van geen plek. */
  name?: string;
  /** Gaat weg. */
  @ApiProperty(count)
  due: number;
  /** Zou weggaan, maar blijft vanwege een geschil. */
  @ApiProperty(count)
  held: number;

  static of(this: void, { locationName: name, due, held }: CandidateCount): RetentionPlaceResponse {
    return { due, held, ...withoutNulls({ name }) };
  }
}

export class RetentionPreviewLineResponse {
  /** Kenmerk van de soort. */
  kind: string;
  /** Wat het is. */
  title: string;
  /** Gaat weg. */
  @ApiProperty(count)
  due: number;
  /** Zou weggaan, maar blijft vanwege een geschil. */
  @ApiProperty(count)
  held: number;
  places: RetentionPlaceResponse[];

  static of(this: void, { kind, places }: PreviewLine): RetentionPreviewLineResponse {
    return {
      ...{ kind, title: kindLabels[kind].title, due: sumOf(places, 'due'), held: sumOf(places, 'held') },
      places: places.map(RetentionPlaceResponse.of),
    };
  }
}

/** Wat er in een nacht weg zou gaan. Er verandert niets. */
export class RetentionPreviewResponse {
  /** Welke nacht. */
  @ApiProperty(day)
  on: string;
  lines: RetentionPreviewLineResponse[];
}

/** Eén ding dat weggaat: een kenmerk en een dag, nooit een naam. */
export class RetentionSubjectResponse {
  /** Kenmerk. */
  id: string;
  /** Dag waarop de termijn begon. */
  @ApiProperty(day)
  eventOn: string;
  /** Blijft vanwege een geschil. */
  held: boolean;

  static of(this: void, { subject: id, eventOn, held }: CandidateRow): RetentionSubjectResponse {
    return { id, eventOn, held };
  }
}

export class RetentionSubjectsResponse {
  /** Hoogstens 200, het oudste eerst. */
  items: RetentionSubjectResponse[];
}

export class RetentionTrialRequest {
  /** De termijn volgens ISO 8601, zoals P6M. */
  @IsPlainText()
  @MaxLength(20)
  term: string;
}

/** Wat een andere termijn zou doen in de eerstvolgende nacht. */
export class RetentionTrialResponse {
  /** Gaat weg met de termijn van nu. */
  @ApiProperty(count)
  now: number;
  /** Gaat weg met de andere termijn. */
  @ApiProperty(count)
  then: number;
  /** Per plek, met de andere termijn. */
  places: RetentionPlaceResponse[];

  static of(this: void, { now, then }: TermTrial): RetentionTrialResponse {
    return { now: sumOf(now, 'due'), then: sumOf(then, 'due'), places: then.map(RetentionPlaceResponse.of) };
  }
}

export class RetentionRunLineResponse {
  /** Wat het is. */
  title: string;
  /** Met welke termijn. */
  termInWords: string;
  @ApiProperty(count)
  found: number;
  @ApiProperty(count)
  removed: number;
  @ApiProperty(count)
  held: number;
  @ApiProperty(count)
  failed: number;
}

/** Wat er in een nacht wegging. */
export class RetentionRunResponse {
  @ApiProperty(day)
  runOn: string;
  /** Alleen geteld: het verwijderen stond nog uit. */
  rehearsal: boolean;
  @ApiProperty(moment)
  startedAt: string;
  /** Ontbreekt zolang het bezig is. */
  @ApiProperty(moment)
  finishedAt?: string;
  lines: RetentionRunLineResponse[];

  static of(this: void, { runOn, rehearsal, startedAt, finishedAt, lines }: RunReport): RetentionRunResponse {
    return {
      ...{ runOn, rehearsal, startedAt: startedAt.toISOString() },
      ...(finishedAt && { finishedAt: finishedAt.toISOString() }),
      lines: nightlyKinds.flatMap((kind) =>
        lines
          .filter((line) => line.kind === kind)
          .map(({ term, found, removed, held, failed }) => ({
            ...{ title: kindLabels[kind].title, termInWords: termInWords(term), found, removed, held, failed },
          })),
      ),
    };
  }
}

export class RetentionRunListResponse {
  /** Hoogstens dertig, de laatste eerst. */
  items: RetentionRunResponse[];
}
