import { type LocalDate, daysBetween } from '#libs/platform/domain/index.js';
import { IsPlainText, withoutNulls } from '#libs/platform/http/index.js';
import { displayNameOf, sortNameOf } from '#libs/pupils/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import {
  type FunnelState,
  type LateReason,
  type NextActor,
  type RegistrationStatus,
  type WatchState,
  doubleRegistrationOf,
  funnelStates,
  lateReasons,
  nextActorOf,
  nextActors,
  registrationStatuses,
  watchStateOf,
  watchStates,
} from '../domain/index.js';
import { type Grouping, type NamedFigures, groupings } from '../figures.service.js';
import { type WatchList, type WatchRow, type WatchSort, lists, sorts } from '../watch.service.js';

import { IsSchoolYear } from './school-year.validator.js';
import { type ExportFormat, exportFormats } from './watch-export.js';

type Names = ReadonlyMap<string, string>;
const day = { type: 'string', format: 'date' } as const;
const id = { format: 'uuid', required: false } as const;
const mostWeeks = 104;

class WatchFilterQuery {
  /** Welke lijst: binnenkort 3½ (upcoming), te laat (overdue), aangemeld (registered), iedereen (all),
   *  of wie op de beginpagina van een voorschool staat (attention),
   *  op een voorschool en nergens aangemeld (lost), bij meer scholen aangemeld (double). */
  @ApiProperty({ enum: lists, required: false, default: 'upcoming' })
  @IsIn(lists)
  list: WatchList = 'upcoming';

  /** Hoeveel weken vooruit de lijst van binnenkort kijkt. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: mostWeeks, default: 8 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(mostWeeks)
  weeks: number = 8;

  /** Alleen deze wijk. */
  @ApiProperty(id)
  @IsOptional()
  @IsUUID()
  wijkId?: string;

  /** Alleen kinderen die bij een school van dit bestuur zijn aangemeld. */
  @ApiProperty(id)
  @IsOptional()
  @IsUUID()
  boardId?: string;

  /** Alleen kinderen van deze voorschool. */
  @ApiProperty(id)
  @IsOptional()
  @IsUUID()
  preschoolLocationId?: string;

  /** Alleen kinderen die bij deze school zijn aangemeld. */
  @ApiProperty(id)
  @IsOptional()
  @IsUUID()
  schoolLocationId?: string;

  /** Alleen kinderen die in dit schooljaar 4 worden, zoals 2026-2027. */
  @IsOptional()
  @IsSchoolYear()
  schoolYear?: string;

  /** Alleen kinderen die zo ver zijn in de trechter. */
  @ApiProperty({ enum: funnelStates, required: false })
  @IsOptional()
  @IsIn(funnelStates)
  state?: FunnelState;

  /** Volgorde: dag waarop het kind aangemeld moet zijn, andersom, of naam. */
  @ApiProperty({ enum: sorts, required: false, default: 'dueOn' })
  @IsIn(sorts)
  sort: WatchSort = 'dueOn';
}

export class ExportWatchQuery extends WatchFilterQuery {
  /** Soort bestand: CSV (csv) of Excel (xlsx). */
  @ApiProperty({ enum: exportFormats, required: false, default: 'csv' })
  @IsIn(exportFormats)
  format: ExportFormat = 'csv';
}

export class ListWatchQuery extends WatchFilterQuery {
  /** Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
  @IsOptional()
  @IsPlainText()
  @MaxLength(200)
  cursor?: string;

  /** Hoeveel er op een bladzijde staan. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize: number = 50;
}

export class WatchFiguresQuery {
  /** Waarnaar wordt geteld. */
  @ApiProperty({ enum: groupings, required: false, default: 'wijk' })
  @IsIn(groupings)
  by: Grouping = 'wijk';

  /** Hoeveel weken vooruit "binnenkort" kijkt. Voor wie alleen aantallen ziet altijd 8. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: mostWeeks, default: 8 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(mostWeeks)
  weeks: number = 8;
}

/** Een aanmelding van een kind in de werklijst. */
export class WatchedRegistrationResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Vestiging van de school. */
  @ApiProperty({ format: 'uuid' })
  schoolLocationId: string;
  /** Naam van de school. */
  schoolName: string;
  /** Voorkeur van de ouders. */
  @ApiProperty({ type: 'integer' })
  preference: number;
  /** Dag van ontvangst. */
  @ApiProperty(day)
  receivedOn: string;
  /** Stand van de aanmelding. */
  @ApiProperty({ enum: registrationStatuses })
  status: RegistrationStatus;
}

/** Het laatste gesprek van de voorschool met de ouders. */
export class WatchedTalkResponse {
  /** De dag van het gesprek. */
  @ApiProperty(day)
  spokenOn: string;
  /** Waarom het kind later wordt aangemeld. */
  @ApiProperty({ enum: lateReasons })
  lateReason?: LateReason;
}

/** Een kind in de werklijst. */
export class WatchEntryResponse {
  /** Kenmerk van het kind. */
  @ApiProperty({ format: 'uuid' })
  pupilId: string;
  /** Naam zoals men hem zegt: "Noor van den Berg". */
  displayName: string;
  /** Naam zoals hij in een lijst staat: "Berg, Noor van den". */
  sortName: string;
  /** Geboortedatum. */
  @ApiProperty(day)
  bornOn: string;
  /** Derde verjaardag: vanaf dan kan het kind worden aangemeld. */
  @ApiProperty(day)
  registrableFromOn: string;
  /** 3 jaar en 6 maanden: dan is het kind volgens afspraak aangemeld. */
  @ApiProperty(day)
  dueOn: string;
  /** 3 jaar en 9 maanden: dan is het formulier van de voorschool klaar. */
  @ApiProperty(day)
  handoverFormDueOn: string;
  /** Laatste dag die 10 weken laat tot de vierde verjaardag. */
  @ApiProperty(day)
  tenWeeksBeforeOn: string;
  /** Vierde verjaardag. */
  @ApiProperty(day)
  turnsFourOn: string;
  /** Dagen tot het kind aangemeld moet zijn; onder nul is het te laat. */
  @ApiProperty({ type: 'integer' })
  daysLeft: number;
  /** Stand. */
  @ApiProperty({ enum: watchStates })
  state: WatchState;
  /** Wie nu aan zet is. */
  @ApiProperty({ enum: nextActors })
  nextActor: NextActor;
  /** Eerste dag waarop een aanmelding binnenkwam. Ontbreekt voor een school die niet de eerste was. */
  @ApiProperty(day)
  firstRegisteredOn?: string;
  /** Vertrokken op. */
  @ApiProperty(day)
  leftOn?: string;
  /** Op deze voorschool gekomen op. Alleen bij een kind dat nieuw is (new-here). */
  @ApiProperty(day)
  arrivedOn?: string;
  /** Het laatste gesprek met de ouders. Alleen voor de voorschool en de gemeente. */
  lastTalk?: WatchedTalkResponse;
  /** Naam van de wijk. Ontbreekt bij een geheim adres. */
  wijkName?: string;
  /** Locatie van de voorschool. */
  @ApiProperty({ format: 'uuid' })
  preschoolLocationId?: string;
  /** Naam van de voorschool. */
  preschoolName?: string;
  /** Op hoeveel scholen het kind is aangemeld, van die u mag zien. Alleen bij meer dan een. */
  @ApiProperty({ type: 'integer' })
  schoolsAsked?: number;
  /** Hoeveel daarvan eerste voorkeur zijn; een is goed. Alleen bij meer dan een school. */
  @ApiProperty({ type: 'integer' })
  firstPreferences?: number;
  /** De aanmeldingen die u mag zien. */
  registrations: WatchedRegistrationResponse[];

  static of(row: WatchRow, names: Names, today: LocalDate): WatchEntryResponse {
    const state = watchStateOf(row, today);
    const double = doubleRegistrationOf(row.registrations);
    // Written out field by field: a page is fifty of these, and `...rest` alone took a third of the time of a request.
    return {
      pupilId: row.pupilId,
      displayName: displayNameOf(row),
      sortName: sortNameOf(row),
      bornOn: row.bornOn,
      registrableFromOn: row.registrableFromOn,
      dueOn: row.dueOn,
      handoverFormDueOn: row.handoverFormDueOn,
      tenWeeksBeforeOn: row.tenWeeksBeforeOn,
      turnsFourOn: row.turnsFourOn,
      daysLeft: daysBetween(today, row.dueOn),
      state,
      nextActor: nextActorOf(row, today),
      firstRegisteredOn: row.shownRegisteredOn ?? undefined,
      leftOn: row.leftOn ?? undefined,
      arrivedOn: state === 'new-here' ? (row.arrivedOn ?? undefined) : undefined,
      lastTalk: row.lastTalk ? withoutNulls(row.lastTalk) : undefined,
      wijkName: nameOf(row.wijkId, names) ?? undefined,
      preschoolLocationId: row.preschoolLocationId ?? undefined,
      preschoolName: nameOf(row.preschoolLocationId, names) ?? undefined,
      schoolsAsked: double?.schools,
      firstPreferences: double?.firstPreferences,
      registrations: row.registrations.map((each) => ({ ...each, schoolName: names.get(each.schoolLocationId) ?? '' })),
    };
  }
}

export class WatchListResponse {
  items: WatchEntryResponse[];
  /** Ontbreekt op de laatste bladzijde. */
  nextCursor?: string;
}

/** Aantallen van de werklijst. */
export class FiguresResponse {
  /** Binnenkort 3½ en nog niet aangemeld. */
  @ApiProperty({ type: 'integer' })
  upcoming?: number;
  /** Voorbij 3½ en nog niet aangemeld. */
  @ApiProperty({ type: 'integer' })
  overdue?: number;
  /** Aangemeld, op of voor 3½. */
  @ApiProperty({ type: 'integer' })
  registeredInTime?: number;
  /** Aangemeld, na 3½. */
  @ApiProperty({ type: 'integer' })
  registeredLate?: number;
}

export class GroupFiguresResponse extends FiguresResponse {
  /** Kenmerk van de wijk, het stadsdeel, de voorschool, de school of het bestuur. Ontbreekt: geen of onbekend. */
  @ApiProperty({ format: 'uuid' })
  groupId?: string;
  /** Naam daarvan. */
  groupName: string;
}

export class WatchFiguresResponse {
  /** Waarnaar is geteld. */
  @ApiProperty({ enum: groupings })
  by: Grouping;
  /** Hoeveel weken "binnenkort" vooruit kijkt. */
  @ApiProperty({ type: 'integer' })
  weeks: number;
  /** Alles samen. */
  total: FiguresResponse;
  /** Per groep, op naam. */
  items: GroupFiguresResponse[];

  static of(by: Grouping, { groups, total, names, weeks }: NamedFigures): WatchFiguresResponse {
    const items = groups.map(({ groupId, ...figures }) => ({
      ...withoutNulls({ groupId, ...figures }),
      groupName: nameOf(groupId, names) ?? unknownGroup[by],
    }));
    items.sort((a, b) => Number(!a.groupId) - Number(!b.groupId) || collator.compare(a.groupName, b.groupName));
    return { by, weeks, total: withoutNulls(total), items };
  }
}

export const collator = new Intl.Collator('nl', { numeric: true });
export const unknownGroup: Record<Grouping, string> = {
  wijk: 'Wijk onbekend',
  stadsdeel: 'Stadsdeel onbekend',
  preschool: 'Geen voorschool',
  board: 'Zonder bestuur',
  school: 'Zonder school',
};

export const nameOf = (groupId: string | null, names: Names): string | null =>
  groupId === null ? null : (names.get(groupId) ?? null);
