import { decodeCursor, encodeCursor } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { type Triage, triages } from '../domain/index.js';
import { type InboxFilter, type InboxOrder, inboxFilters, inboxOrders } from '../received-handover-reading.service.js';
import { HandoverPageQuery } from './page-query.dto.js';
import type { ReceivedHandoverSummary } from './received-handover.dto.js';

export class ListReceivedQuery extends HandoverPageQuery {
  /** Alleen deze: nieuw voor u, aan u toegewezen, open, geaccepteerd, terugkoppeling gevraagd, teruggestuurd of gesloten. */
  @ApiProperty({ enum: inboxFilters, required: false })
  @IsOptional()
  @IsIn(inboxFilters)
  state?: InboxFilter;

  /** Alleen waarvoor de voorschool deze aandacht vraagt. */
  @ApiProperty({ enum: triages, required: false })
  @IsOptional()
  @IsIn(triages)
  triage?: Triage;

  /** Alleen van deze voorschool. */
  @IsOptional()
  @IsUUID()
  senderLocationId?: string;

  /** De volgorde: laatst veranderd eerst, of eerst waarvoor de voorschool aandacht vraagt. */
  @ApiProperty({ enum: inboxOrders, required: false, default: 'changed' })
  @IsIn(inboxOrders)
  order: InboxOrder = 'changed';

  static question(this: void, { cursor, pageSize, state, triage, senderLocationId, order }: ListReceivedQuery) {
    const [rank, changedAt, id] = cursor === undefined ? [] : decodeCursor(cursor, 3);
    const after = [String(Number(rank) || 0), changedAt ?? '', id ?? ''] as const;
    return {
      ...{ limit: pageSize + 1, order, ...(state && { filter: state }) },
      ...{ ...(triage && { triage }), ...(senderLocationId && { senderLocationId }) },
      ...(cursor !== undefined && { after }),
    };
  }
}

/** Where the page after this line begins. */
export const nextReceived = ({ triage, changedAt, id }: ReceivedHandoverSummary, order: InboxOrder): string =>
  encodeCursor([order === 'triage' ? String(triages.indexOf(triage)) : '0', changedAt, id]);

/** Een voorschool die iets stuurde. */
export class ReceivedSenderResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  locationId: string;
  /** Naam. */
  name: string;
  /** Hoeveel er van haar ligt. */
  @ApiProperty({ type: 'integer' })
  count: number;
}

export class ReceivedSendersResponse {
  items: ReceivedSenderResponse[];
}
