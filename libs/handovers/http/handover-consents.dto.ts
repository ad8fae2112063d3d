import { IsLocalDate } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  type ConsentChannel,
  type ConsentRecord,
  type PartConsent,
  type StaffChannel,
  consentChannels,
  staffChannels,
} from '../domain/index.js';
import type { ConsentView } from '../handover-consents.service.js';

const day = { type: 'string', format: 'date' } as const;
const decisions = ['given', 'refused'] as const;
const recorded = ['given', 'refused', 'withdrawn'] as const;
const partStates = ['by-law', 'given', 'refused', 'open'] as const;

export class PartDecisionRequest {
  /** Kenmerk van het deel van het formulier. */
  @Matches(/^[a-z][a-z0-9-]{0,39}$/)
  part: string;

  /** Wat de ouder besloot. */
  @ApiProperty({ enum: decisions })
  @IsIn(decisions)
  decision: 'given' | 'refused';
}

export class RecordConsentRequest {
  /** De ouder die besloot. */
  @IsUUID()
  guardianId: string;

  /** De versie waarover de ouder besloot. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt()
  @Min(1)
  version: number;

  /** Het besluit per deel. */
  @IsArray()
  @ArrayMaxSize(40)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PartDecisionRequest)
  decisions: PartDecisionRequest[];

  /** De dag waarop de ouder besloot. */
  @ApiProperty(day)
  @IsLocalDate()
  decidedOn: string;

  /** Hoe u het weet: op papier of gesproken. */
  @ApiProperty({ enum: staffChannels })
  @IsIn(staffChannels)
  channel: StaffChannel;

  /** De scan van het papier, eerder toegevoegd met `POST /handovers/{id}/consent-scans`. */
  @ApiProperty({ type: 'string', format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  scanId?: string;

  static record(this: void, request: RecordConsentRequest): ConsentRecord {
    const { guardianId, version, decidedOn, channel, scanId } = request;
    return {
      ...{ guardianId, version, decidedOn, channel },
      ...(scanId !== undefined && { scanId }),
      decisions: request.decisions.map(({ part, decision }) => ({ part, decision })),
    };
  }
}

/** Een deel van het formulier, en of het mee mag. */
export class ConsentPartResponse {
  /** Kenmerk van het deel. */
  id: string;
  /** Zoals het op het scherm heet. */
  title: string;
  /** Wat het is en wat de school ermee doet, voor ouders. */
  explanation: string;
  /** Op school leest niet iedereen dit deel. */
  restricted: boolean;
  /** `by-law`: gaat mee volgens de wet. */
  @ApiProperty({ enum: partStates })
  state: PartConsent;
}

/** Wat één ouder over één deel besloot. */
export class ConsentDecisionResponse {
  /** Kenmerk van het deel. */
  part: string;
  /** Wat de ouder besloot. */
  @ApiProperty({ enum: recorded })
  decision: 'given' | 'refused' | 'withdrawn';
  /** De dag van het besluit. */
  @ApiProperty(day)
  decidedOn: string;
  /** Hoe het bekend is; `portal`: de ouder besloot zelf in Estafette. */
  @ApiProperty({ enum: consentChannels })
  channel: ConsentChannel;
  /** Wie het vastlegde. */
  recordedByName: string;
  /** De scan van het papier; ontbreekt als die er niet is. */
  @ApiProperty({ type: 'string', format: 'uuid', required: false })
  scanId?: string;
}

/** Een ouder met gezag, met wat die nu over deze tekst en deze school besloot. */
export class ConsentGuardianResponse {
  /** Kenmerk van de ouder. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Naam van de ouder. */
  name: string;
  /** Per deel het laatste besluit; wat ontbreekt, is nog niet besloten. */
  decisions: ConsentDecisionResponse[];
}

/** Wat er nog moet voordat er iets naar de school mag. */
export class ConsentNeedResponse {
  /** Wat voor iets. */
  code: string;
  /** Wat u kunt doen. */
  reason: string;
}

/** Een ouder die geen toestemming gaf, nadat de inhoud daarom is gewist. */
export class ConsentRefusalResponse {
  /** Naam van de ouder. */
  name: string;
  /** De dag van het besluit. */
  @ApiProperty(day)
  decidedOn: string;
  /** Hoe het bekend is. */
  @ApiProperty({ enum: consentChannels })
  channel: ConsentChannel;
  /** Wie het vastlegde. */
  recordedByName: string;
}

export class HandoverConsentsResponse {
  /** De versie waarover het gaat; 0: er ligt nog niets bij de ouders. */
  @ApiProperty({ type: 'integer' })
  version: number;
  /** Mag er nu worden verstuurd? */
  maySend: boolean;
  /** Wat er nog moet; leeg als het mag. */
  needs: ConsentNeedResponse[];
  /** De delen, in de volgorde van het formulier. */
  parts: ConsentPartResponse[];
  /** De ouders met gezag. */
  guardians: ConsentGuardianResponse[];
  /** Wie weigerde, wanneer, en wie het vastlegde; leeg zolang er niets is geweigerd. */
  refusals: ConsentRefusalResponse[];

  static of(this: void, view: ConsentView): HandoverConsentsResponse {
    const { handover, parts, outcome, needs, guardians } = view;
    return {
      ...{ version: handover.versionNumber, maySend: needs.length === 0 },
      needs: needs.map(({ code, reason }) => ({ code, reason })),
      parts: parts.map(({ id, title, explanation, restricted }) => ({
        id,
        title,
        explanation,
        restricted,
        state: outcome.parts[id] ?? 'open',
      })),
      guardians: guardians
        .filter(({ hasAuthority }) => hasAuthority)
        .map(({ id, name }) => ({ id, name, decisions: decisionsOf(view, id) })),
      refusals: refusalsOf(view),
    };
  }
}

function decisionsOf({ standing, recorded: rows }: ConsentView, guardianId: string): ConsentDecisionResponse[] {
  const own = standing.filter((each) => each.guardianId === guardianId);
  const last = own.filter((one) => !own.some(({ partId, seq }) => partId === one.partId && seq > one.seq));
  return last.flatMap(({ seq }) => {
    const row = rows.find((each) => each.seq === seq);
    if (!row) return [];
    const { partId, decision, decidedOn, channel, recordedByName, scanId } = row;
    return [{ part: partId, decision, decidedOn, channel, recordedByName, ...(scanId && { scanId }) }];
  });
}

/** Of each parent who decided: all of them said no then. That is all that is left of a handover that was refused (R5.2). */
function refusalsOf({ handover, recorded: rows }: ConsentView): ConsentRefusalResponse[] {
  const final = rows.at(-1);
  if (handover.status !== 'refused' || !final) return [];
  const about = rows.filter(
    ({ versionNumber, receiverLocationId }) =>
      versionNumber === final.versionNumber && receiverLocationId === final.receiverLocationId,
  );
  return [...new Map(about.map((row) => [row.guardianName, row])).values()].map(
    ({ guardianName, decidedOn, channel, recordedByName }) => ({
      ...{ name: guardianName, decidedOn, channel, recordedByName },
    }),
  );
}
