import type { Term } from '#libs/deadlines/domain/index.js';
import { type WithoutNulls, withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';

import { type DepartureReason, type Difference, departureReasons, displayNameOf, sortNameOf } from '../domain/index.js';
import type { GuardianRow, Namesake, PupilLine, PupilView } from '../pupil-reading.service.js';

const differences = ['born-on', 'preschool', 'postcode'] as const;

/** Een ouder of verzorger. */
export class GuardianResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Naam. */
  name: string;
  /** E-mailadres. */
  email?: string;
  /** Telefoonnummer. */
  phone?: string;
  /** Heeft gezag. */
  hasAuthority: boolean;

  static of(this: void, { position: _, ...guardian }: GuardianRow): GuardianResponse {
    return withoutNulls(guardian);
  }
}

/** Een ander kind met dezelfde naam, en waarin het verschilt. */
export class NamesakeResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Geboortedatum. */
  @ApiProperty({ format: 'date' })
  bornOn: string;
  /** Naam van de voorschool. */
  preschoolName?: string;
  /** Waarin de kinderen verschillen. Leeg: nergens in. */
  @ApiProperty({ enum: differences, isArray: true })
  differences: Difference[];
  /** Vertrokken op. */
  @ApiProperty({ format: 'date' })
  leftOn?: string;

  static of(other: Namesake, names: ReadonlyMap<string, string>): NamesakeResponse {
    const { id, bornOn, leftOn } = other;
    const preschoolName = nameOf(other.preschoolLocationId, names);
    return { ...withoutNulls({ id, bornOn, leftOn, preschoolName }), differences: [...other.differences] };
  }
}

/** Een datum die uit de geboortedatum volgt. */
export class PupilTermResponse {
  /** Vaste naam van de termijn. */
  id: string;
  /** Uit de wet (statutory) of afgesproken (agreement). */
  @ApiProperty({ enum: ['statutory', 'agreement'] })
  kind: 'statutory' | 'agreement';
  /** Naam voor op het scherm. */
  label: string;
  /** Uitleg in gewone taal. */
  explanation: string;
  /** Wetsartikel of afspraak. */
  source: string;
  /** Eerste dag waarop iets mag (from), laatste dag waarop het moet (until), of de dag zelf (on). */
  @ApiProperty({ enum: ['from', 'until', 'on'] })
  limit: 'from' | 'until' | 'on';
  /** De dag. */
  @ApiProperty({ format: 'date' })
  dueOn: string;

  static of(this: void, { id, kind, label, explanation, source, limit, dueOn }: Term): PupilTermResponse {
    return { id, kind, label, explanation, source, limit, dueOn };
  }
}

/** Een kind in een lijst. */
export class PupilLineResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Naam zoals men hem zegt: "Noor van den Berg". */
  displayName: string;
  /** Naam zoals hij in een lijst staat: "Berg, Noor van den". */
  sortName: string;
  /** Geboortedatum. */
  @ApiProperty({ format: 'date' })
  bornOn: string;
  /** Naam van de wijk. Ontbreekt bij een geheim adres. */
  wijkName?: string;
  /** Naam van de voorschool. */
  preschoolName?: string;
  /** Vertrokken op. */
  @ApiProperty({ format: 'date' })
  leftOn?: string;

  static of(line: PupilLine, names: ReadonlyMap<string, string>): PupilLineResponse {
    const { id, bornOn, leftOn } = line;
    return {
      ...withoutNulls({
        id,
        bornOn,
        leftOn,
        wijkName: nameOf(line.wijkId, names),
        preschoolName: nameOf(line.preschoolLocationId, names),
      }),
      displayName: displayNameOf(line),
      sortName: sortNameOf(line),
    };
  }
}

export class PupilListResponse {
  items: PupilLineResponse[];
  /** Ontbreekt op de laatste bladzijde. */
  @ApiProperty({ format: 'uuid' })
  nextCursor?: string;
}

/** Een kind, met wat eruit volgt. */
export class PupilResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Roepnaam. */
  givenName: string;
  /** Voorvoegsel. */
  prefix: string;
  /** Achternaam, zonder voorvoegsel. */
  familyName: string;
  /** Naam zoals men hem zegt: "Noor van den Berg". */
  displayName: string;
  /** Naam zoals hij in een lijst staat: "Berg, Noor van den". */
  sortName: string;
  /** Geboortedatum. */
  @ApiProperty({ format: 'date' })
  bornOn: string;
  /** Postcode. Ontbreekt als hij onbekend is, of als het adres geheim is. */
  postcode?: string;
  /** Naam van de wijk. Ontbreekt bij een geheim adres. */
  wijkName?: string;
  /** Locatie van de voorschool. */
  @ApiProperty({ format: 'uuid' })
  preschoolLocationId?: string;
  /** Naam van de voorschool. */
  preschoolName?: string;
  /** Het nummer waaronder de voorschool het kind kent. */
  preschoolReference?: string;
  /** Het adres is geheim. */
  addressSecret: boolean;
  /** Vertrokken op. */
  @ApiProperty({ format: 'date' })
  leftOn?: string;
  /** Waarom het kind vertrok. */
  @ApiProperty({ enum: departureReasons })
  leftReason?: DepartureReason;
  /** Laatst gewijzigd. */
  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
  /** Stuur deze mee bij een wijziging. */
  @ApiProperty({ type: 'integer' })
  version: number;
  /** Ouders en verzorgers, in volgorde. */
  guardians: GuardianResponse[];
  /** Andere kinderen met dezelfde naam. */
  namesakes: NamesakeResponse[];
  /** Data die uit de geboortedatum volgen, op volgorde. */
  terms: PupilTermResponse[];

  static of({ pupil, guardians, namesakes, names, terms }: PupilView): PupilResponse {
    const { regionId: _, wijkId, updatedAt, ...rest } = pupil;
    return {
      ...(withoutNulls(rest) as WithoutNulls<typeof rest>),
      ...withoutNulls({
        wijkName: nameOf(wijkId, names),
        preschoolName: nameOf(pupil.preschoolLocationId, names),
      }),
      displayName: displayNameOf(pupil),
      sortName: sortNameOf(pupil),
      updatedAt: updatedAt.toISOString(),
      guardians: guardians.map(GuardianResponse.of),
      namesakes: namesakes.map((other) => NamesakeResponse.of(other, names)),
      terms: terms.map(PupilTermResponse.of),
    };
  }
}

const nameOf = (id: string | null, names: ReadonlyMap<string, string>): string | null =>
  id === null ? null : (names.get(id) ?? null);
