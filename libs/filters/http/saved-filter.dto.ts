import { IsPlainText } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsObject, IsUUID, MaxLength } from 'class-validator';
import { type FilterDraft, type FilterList, type FilterParameters, filterLists } from '../domain/index.js';
import type { FilterChoices, SavedFilterRow } from '../filters.service.js';
import type { SharedFilterRow } from '../shared-filters.service.js';

/** Longer than may be, so that the rule itself says how long it may be. */
const longestText = 200;
const parameters = { type: 'object', additionalProperties: { type: 'string' } } as const;

export class SavedFilterPath {
  @IsUUID()
  savedFilterId: string;
}

export class ChangeFilterRequest {
  /** Naam van het filter. Zet er geen naam van een kind in. */
  @IsPlainText()
  @MaxLength(longestText)
  name: string;

  /** Ook voor collega's van dezelfde organisatie. */
  @IsBoolean()
  shared: boolean;

  /** Hiermee opent de lijst voor u. Een per lijst. */
  @IsBoolean()
  isDefault: boolean;

  static choices(this: void, { name, shared, isDefault }: ChangeFilterRequest): FilterChoices {
    return { name, shared, isDefault };
  }
}

export class SaveFilterRequest extends ChangeFilterRequest {
  /** Van welke lijst: de beginpagina (watch-list), de cijfers (figures), de kinderen achter een cijfer (figure-children)
   *  of het rapport voor het wijkoverleg (wijk-report). */
  @ApiProperty({ enum: filterLists })
  @IsIn(filterLists)
  list: FilterList;

  /** Wat er is gekozen, zoals `wijkId`, `list`, `weeks`, `sort`, `schoolYear` of `state`. Alleen wat de lijst kent. */
  @ApiProperty(parameters)
  @IsObject()
  parameters: Record<string, unknown>;

  static draft(this: void, { list, name, parameters: values }: SaveFilterRequest): FilterDraft {
    return { list, name, parameters: values };
  }
}

/** Een bewaard filter. */
export class SavedFilterResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Van welke lijst. */
  @ApiProperty({ enum: filterLists })
  list: FilterList;
  /** Naam. */
  name: string;
  /** Wat er is gekozen. */
  @ApiProperty(parameters)
  parameters: FilterParameters;
  /** Ook voor collega's van dezelfde organisatie. */
  shared: boolean;
  /** Hiermee opent de lijst voor u. */
  isDefault: boolean;
  /** Van uzelf; anders van een collega die het deelt. */
  own: boolean;

  static of(this: void, row: SavedFilterRow): SavedFilterResponse {
    const { id, list, name, parameters: values, shared, isDefault, own } = row;
    return { id, list, name, parameters: values, shared, isDefault: own && isDefault, own };
  }
}

export class SavedFilterListResponse {
  items: SavedFilterResponse[];
}

/** Een filter dat iemand van uw organisatie met collega's deelt. */
export class SharedFilterResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Van welke lijst. */
  @ApiProperty({ enum: filterLists })
  list: FilterList;
  /** Naam. */
  name: string;
  /** Wie het deelt. Ontbreekt als die naam niet bekend is. */
  ownerName?: string;
  /** Wanneer het is bewaard. */
  @ApiProperty({ format: 'date-time' })
  savedAt: string;

  static of(this: void, { id, list, name, ownerName, savedAt }: SharedFilterRow): SharedFilterResponse {
    return { id, list, name, savedAt: savedAt.toISOString(), ...(ownerName && { ownerName }) };
  }
}

export class SharedFilterListResponse {
  items: SharedFilterResponse[];
}
