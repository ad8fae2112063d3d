import { withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { type FunnelState, funnelStates } from '../domain/index.js';
import { type Funnel, type Grouping, type NamedShares, groupings } from '../figures.service.js';
import { IsSchoolYear } from './school-year.validator.js';
import { collator, nameOf, unknownGroup } from './watch.dto.js';

const day = { type: 'string', format: 'date' } as const;
const id = { format: 'uuid', required: false } as const;
const integer = { type: 'integer' } as const;

export class FunnelQuery {
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
  /** Aantal kinderen. */
  @ApiProperty(integer)
  count: number;
}

export class FunnelResponse {
  /** Schooljaar waarin deze kinderen 4 worden. */
  schoolYear: string;
  /** Eerste vierde verjaardag. */
  @ApiProperty(day)
  turnsFourFromOn: string;
  /** Laatste vierde verjaardag. */
  @ApiProperty(day)
  turnsFourToOn: string;
  /** Alle kinderen samen. */
  @ApiProperty(integer)
  total: number;
  /** De standen op volgorde; samen het totaal. */
  steps: FunnelStepResponse[];

  static of({ cohort, counts }: Funnel): FunnelResponse {
    const { schoolYear, turnsFourFromOn, turnsFourToOn } = cohort;
    const steps = funnelStates.map((state) => ({ state, count: counts[state] }));
    const total = steps.reduce((sum, { count }) => sum + count, 0);
    return { schoolYear, turnsFourFromOn, turnsFourToOn, total, steps };
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

export class SharesResponse {
  /** Waarnaar is geteld. */
  @ApiProperty({ enum: groupings })
  by: Grouping;
  /** Schooljaar waarin de kinderen 4 worden. */
  schoolYear: string;
  /** Het schooljaar ervoor. */
  previousSchoolYear: string;
  /** Alles samen. */
  total: ShareResponse;
  /** Per groep, op naam. */
  items: GroupShareResponse[];

  static of(by: Grouping, shares: NamedShares): SharesResponse {
    const { groups, total, names, schoolYear, previousSchoolYear } = shares;
    const items = groups.map((group) => ({
      ...withoutNulls(group),
      groupName: nameOf(group.groupId, names) ?? unknownGroup[by],
    }));
    items.sort((a, b) => Number(!a.groupId) - Number(!b.groupId) || collator.compare(a.groupName, b.groupName));
    return { by, schoolYear, previousSchoolYear, total: withoutNulls(total), items };
  }
}
