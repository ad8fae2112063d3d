import { IsLocalDate, IsPlainText, withoutNulls } from '#libs/platform/http/index.js';
import { displayNameOf } from '#libs/pupils/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  type QuietPeriod,
  type RecipientKind,
  type ReminderAnchor,
  type ReminderRule,
  type ReminderRuleId,
  type ReminderSubject,
  laddersOf,
  receiversFor,
  recipientKinds,
  reminderAnchors,
  reminderRuleIds,
} from '../domain/index.js';
import type { DryRun, DryRunLine } from '../reminder-rule-editing.service.js';

const day = { type: 'string', format: 'date' } as const;
const whole = { type: 'integer' } as const;
const subjects = Object.keys(laddersOf) as ReminderSubject[];

export class ReminderRulePath {
  /** Vaste naam van de regel. */
  @IsPlainText()
  @MaxLength(60)
  ruleId: string;
}

/** Een ontvanger van een regel: een trede van de ladder. */
export class RungBody {
  /** Soort ontvanger. */
  @ApiProperty({ enum: recipientKinds })
  @IsIn(recipientKinds)
  recipientKind: RecipientKind;

  /** Zoveel werkdagen na de dag van de regel, als er dan nog niets is gedaan. 0: op de dag zelf. */
  @ApiProperty(whole)
  @IsInt()
  workingDays: number;
}

export class ReminderRuleRequest {
  /** De regel doet mee. */
  @IsBoolean()
  active: boolean;

  /** Maanden na de dag waarvan de regel uitgaat. */
  @ApiProperty(whole)
  @IsInt()
  months: number;

  /** Dagen daarna; onder nul is eerder. */
  @ApiProperty(whole)
  @IsInt()
  days: number;

  /** Werkdagen daarna; onder nul is eerder. */
  @ApiProperty(whole)
  @IsInt()
  workingDays: number;

  /** Wie het bericht krijgt, en na hoeveel werkdagen. */
  @ApiProperty({ type: () => [RungBody] })
  @IsArray()
  @ArrayMaxSize(recipientKinds.length)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RungBody)
  rungs: RungBody[];

  /** Versie die op het scherm stond. */
  @ApiProperty(whole)
  @IsInt()
  @Min(1)
  version: number;
}

/** Een regel van de herinneringen. */
export class ReminderRuleResponse {
  /** Vaste naam. */
  @ApiProperty({ enum: reminderRuleIds })
  id: ReminderRuleId;
  /** Waarover hij gaat: een kind (child) of een aanmelding (registration). */
  @ApiProperty({ enum: subjects })
  subject: ReminderSubject;
  /** De dag waarvan hij uitgaat. */
  @ApiProperty({ enum: reminderAnchors })
  anchor: ReminderAnchor;
  /** De regel doet mee. */
  active: boolean;
  /** Maanden na die dag. */
  @ApiProperty(whole)
  months: number;
  /** Dagen daarna. */
  @ApiProperty(whole)
  days: number;
  /** Werkdagen daarna. */
  @ApiProperty(whole)
  workingDays: number;
  /** De ladder: wie, en na hoeveel werkdagen. */
  rungs: RungBody[];
  /** Wie op de ladder mag staan. */
  @ApiProperty({ enum: recipientKinds, isArray: true })
  possibleReceivers: RecipientKind[];
  /** Wet of afspraak. */
  source: string;
  /** Versie, voor het wijzigen. */
  @ApiProperty(whole)
  version: number;

  static of(this: void, rule: ReminderRule): ReminderRuleResponse {
    const { id, subject, anchor, active, months, days, workingDays, source, version } = rule;
    return {
      ...{ id, subject, anchor, active, months, days, workingDays, source, version },
      rungs: rule.rungs.map((rung) => ({ ...rung })),
      possibleReceivers: [...receiversFor(subject)],
    };
  }
}

export class ReminderRuleListResponse {
  items: ReminderRuleResponse[];
}

/** Eén herinnering die anders zou gaan. */
export class DryRunLineResponse {
  /** Kenmerk van het kind. */
  @ApiProperty({ format: 'uuid' })
  pupilId: string;
  /** Naam van het kind. */
  displayName?: string;
  /** Regel. */
  @ApiProperty({ enum: reminderRuleIds })
  rule: ReminderRuleId;
  /** Soort ontvanger. */
  @ApiProperty({ enum: recipientKinds })
  recipientKind: RecipientKind;
  /** Naam van de ontvanger. Ontbreekt bij een ouder. */
  recipientName?: string;
  /** Zou nu weggaan op. Ontbreekt: komt erbij. */
  @ApiProperty(day)
  nowOn?: string;
  /** Gaat na de wijziging weg op. Ontbreekt: vervalt. */
  @ApiProperty(day)
  thenOn?: string;

  static of(line: DryRunLine, { pupils, names }: DryRun): DryRunLineResponse {
    const { pupilId, rule, recipientKind, recipientId, nowOn, thenOn } = line;
    const pupil = pupils.get(pupilId);
    return withoutNulls({
      ...{ pupilId, rule, recipientKind, nowOn, thenOn },
      displayName: pupil ? displayNameOf(pupil) : null,
      recipientName: recipientKind === 'guardian' ? null : (names.get(recipientId) ?? null),
    });
  }
}

/** Wat een wijziging zou doen, van vandaag tot en met 14 dagen vooruit. Er is niets veranderd. */
export class DryRunResponse {
  /** Herinneringen die erbij komen. */
  @ApiProperty(whole)
  appear: number;
  /** Herinneringen die vervallen. */
  @ApiProperty(whole)
  disappear: number;
  /** Herinneringen die op een andere dag weggaan. */
  @ApiProperty(whole)
  move: number;
  /** Herinneringen die blijven zoals ze zijn. */
  @ApiProperty(whole)
  stay: number;
  /** De eerste vijftig die veranderen. Ontbreekt voor wie alleen aantallen mag zien. */
  items?: DryRunLineResponse[];

  static of(run: DryRun): DryRunResponse {
    const { appear, disappear, move, stay, lines } = run;
    return {
      appear,
      disappear,
      move,
      stay,
      ...(lines && { items: lines.map((line) => DryRunLineResponse.of(line, run)) }),
    };
  }
}

export class QuietPeriodPath {
  /** Kenmerk van de stille periode. */
  @IsUUID()
  quietPeriodId: string;
}

export class QuietPeriodRequest {
  /** Naam, zoals "kerstvakantie". */
  @IsPlainText()
  @IsNotEmpty()
  @MaxLength(80)
  name: string;

  /** Eerste dag. */
  @ApiProperty(day)
  @IsLocalDate()
  fromOn: string;

  /** Laatste dag. */
  @ApiProperty(day)
  @IsLocalDate()
  toOn: string;
}

/** Dagen waarop geen herinnering weggaat. */
export class QuietPeriodResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Naam. */
  name: string;
  /** Eerste dag. */
  @ApiProperty(day)
  fromOn: string;
  /** Laatste dag. */
  @ApiProperty(day)
  toOn: string;

  static of(this: void, period: QuietPeriod): QuietPeriodResponse {
    return { ...period };
  }
}

export class QuietPeriodListResponse {
  items: QuietPeriodResponse[];
}
