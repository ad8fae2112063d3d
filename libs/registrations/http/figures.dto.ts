import { schoolYear as schoolYearDays } from '#libs/deadlines/domain/index.js';
import { withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { type FunnelState, funnelStates } from '../domain/index.js';
import { type Funnel, type Grouping, type NamedShares, type Share, groupings } from '../figures.service.js';
import { IsSchoolYear } from './school-year.validator.js';
import { collator, nameOf, unknownGroup } from './watch.dto.js';

const day = { type: 'string', format: 'date' } as const;
const id = { format: 'uuid', required: false } as const;
const integer = { type: 'integer' } as const;

class PlaceQuery {
  /** Schooljaar waarin de kinderen 4 worden, zoals 2026-2027. Zonder: dit schooljaar. */
  @IsOptional()
  @IsSchoolYear()
  schoolYear?: string;

  /** Alleen deze wijk. */
  @ApiProperty(id)
  @IsOptional()
  @IsUUID()
  wijkId?: string;

  /** Alleen kinderen van deze voorschool. */
  @ApiProperty(id)
  @IsOptional()
  @IsUUID()
  preschoolLocationId?: string;

  /** Alleen kinderen die bij een school van dit bestuur zijn aangemeld. */
  @ApiProperty(id)
  @IsOptional()
  @IsUUID()
  boardId?: string;

  /** Alleen kinderen die bij deze school zijn aangemeld. */
  @ApiProperty(id)
  @IsOptional()
  @IsUUID()
  schoolLocationId?: string;
}

const flag = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);

export class FunnelQuery extends PlaceQuery {
  /** De aantallen van deze maand zoals iedereen ze mag zien: kleine zijn verborgen. Voor wie alleen aantallen ziet altijd. */
  @ApiProperty({ type: 'boolean', required: false, default: false })
  @Transform(flag)
  @IsBoolean()
  published: boolean = false;
}

export class SharesQuery extends FunnelQuery {
  /** Waarnaar wordt geteld. */
  @ApiProperty({ enum: groupings, required: false, default: 'wijk' })
  @IsIn(groupings)
  by: Grouping = 'wijk';
}

/** Een stand in de trechter met het aantal kinderen. */
export class FunnelStepResponse {
  /** Stand. */
  @ApiProperty({ enum: funnelStates })
  state: FunnelState;
  /** Aantal kinderen. Ontbreekt: te klein om te tonen. */
  @ApiProperty(integer)
  count?: number;
}

export class FunnelResponse {
  /** Schooljaar waarin deze kinderen 4 worden. */
  schoolYear: string;
  /** Kleine aantallen zijn verborgen, met zoveel andere dat ze niet zijn uit te rekenen. */
  suppressed: boolean;
  /** Dag van de telling. */
  @ApiProperty(day)
  countedOn: string;
  /** Eerste vierde verjaardag. */
  @ApiProperty(day)
  turnsFourFromOn: string;
  /** Laatste vierde verjaardag. */
  @ApiProperty(day)
  turnsFourToOn: string;
  /** Alle kinderen samen. */
  @ApiProperty(integer)
  total?: number;
  /** De standen op volgorde; samen het totaal. */
  steps: FunnelStepResponse[];

  static of({ schoolYear, counts, total, suppressed, countedOn }: Funnel): FunnelResponse {
    const { startsOn, endsOn } = schoolYearDays(Number(schoolYear.slice(0, 4)), []);
    const steps = funnelStates.map((state) => withoutNulls({ state, count: counts[state] }));
    const days = { turnsFourFromOn: startsOn, turnsFourToOn: endsOn };
    return { schoolYear, suppressed, countedOn, ...days, ...withoutNulls({ total }), steps };
  }
}

/** Kinderen van wie 3½ jaar voorbij is, en wie van hen dan was aangemeld. */
export class ShareResponse {
  /** Kinderen van wie de dag van 3 jaar en 6 maanden voorbij is. */
  @ApiProperty(integer)
  due?: number;
  /** Van hen op of voor die dag aangemeld. */
  @ApiProperty(integer)
  inTime?: number;
  /** Dezelfde, van het schooljaar ervoor. */
  @ApiProperty(integer)
  previousDue?: number;
  /** Van hen op of voor die dag aangemeld. */
  @ApiProperty(integer)
  previousInTime?: number;
}

export class GroupShareResponse extends ShareResponse {
  /** Kenmerk van de wijk, het stadsdeel, de voorschool, de school of het bestuur. Ontbreekt: geen of onbekend. */
  @ApiProperty({ format: 'uuid' })
  groupId?: string;
  /** Naam daarvan. */
  groupName: string;
}

const totalOnly = ({ due, inTime, previousDue, previousInTime }: Share): Share => ({
  due,
  inTime,
  previousDue,
  previousInTime,
});

export class SharesResponse {
  /** Waarnaar is geteld. */
  @ApiProperty({ enum: groupings })
  by: Grouping;
  /** Schooljaar waarin de kinderen 4 worden. */
  schoolYear: string;
  /** Het schooljaar ervoor. */
  previousSchoolYear: string;
  /** Kleine aantallen zijn verborgen, met zoveel andere dat ze niet zijn uit te rekenen. */
  suppressed: boolean;
  /** Dag van de telling. */
  @ApiProperty(day)
  countedOn: string;
  /** Alles samen. */
  total: ShareResponse;
  /** Per groep, op naam. */
  items: GroupShareResponse[];

  static of(by: Grouping, shares: NamedShares): SharesResponse {
    const { groups, total, names, schoolYear, previousSchoolYear, suppressed, countedOn } = shares;
    const items = groups.map((group) => ({
      ...withoutNulls(group),
      groupName: nameOf(group.groupId, names) ?? unknownGroup[by],
    }));
    items.sort((a, b) => Number(!a.groupId) - Number(!b.groupId) || collator.compare(a.groupName, b.groupName));
    return { by, schoolYear, previousSchoolYear, suppressed, countedOn, total: withoutNulls(totalOnly(total)), items };
  }
}
