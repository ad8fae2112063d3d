import { IsPlainText, withoutNulls } from '#libs/platform/http/index.js';
import { displayNameOf } from '#libs/pupils/domain/index.js';
import { type SupportNeed, supportNeeds } from '#libs/registrations/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsUUID, MaxLength, Min, MinLength } from 'class-validator';
import type {
  ApplicationList,
  ApplicationView,
  ListedApplication,
  SchoolWaiting,
} from '../application-reading.service.js';
import {
  type ApplicationStatus,
  applicationStatuses,
  longestDoubleReason,
  referenceOf,
  shortestDoubleReason,
} from '../domain/index.js';

const day = { type: 'string', format: 'date' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const uuid = { format: 'uuid' } as const;
const flag = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);

export class ReceivedApplicationsQuery {
  /** Wat al is overgenomen of dubbel was, in plaats van wat wacht. */
  @ApiProperty({ type: 'boolean', required: false, default: false })
  @Transform(flag)
  @IsBoolean()
  settled: boolean = false;
}

class VersionOfApplication {
  /** De versie die u zag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt()
  @Min(1)
  version: number;
}

export class TakeOverRequest extends VersionOfApplication {
  /** Een kind dat de school al ziet. Zonder: een kind met dezelfde naam, geboortedatum en postcode, of anders een nieuw kind. */
  @ApiProperty({ ...uuid, required: false })
  @IsOptional()
  @IsUUID()
  pupilId?: string;

  /** Postcode die de ouders later gaven. */
  @ApiProperty({ type: 'string', required: false })
  @IsOptional()
  @IsPlainText()
  @MaxLength(10)
  postcode?: string;
}

export class DoubleRequest extends VersionOfApplication {
  /** Waarom dit kind er al is, in ten minste 10 tekens. */
  @IsPlainText()
  @MinLength(shortestDoubleReason)
  @MaxLength(longestDoubleReason)
  reason: string;
}

export class TakenOverResponse {
  /** De aanmelding die ervan is gemaakt. */
  @ApiProperty(uuid)
  registrationId: string;
  /** Het kind. */
  @ApiProperty(uuid)
  pupilId: string;
}

export class ReceivedApplicationSummary {
  /** Kenmerk. */
  @ApiProperty(uuid)
  id: string;
  /** Kort kenmerk, dat de ouders ook hebben. */
  reference: string;
  /** Stand. */
  @ApiProperty({ enum: applicationStatuses })
  status: ApplicationStatus;
  /** School. */
  @ApiProperty(uuid)
  schoolLocationId: string;
  /** Naam van de school. */
  schoolName: string;
  /** Naam van het kind. */
  displayName: string;
  /** Geboortedatum. */
  @ApiProperty(day)
  bornOn: string;
  /** Wanneer de ouders aanmeldden. */
  @ApiProperty(moment)
  receivedAt: string;
  /** Dag van ontvangst. */
  @ApiProperty(day)
  receivedOn: string;
  /** Laatste dag voor het besluit. Ontbreekt: een vooraanmelding. */
  @ApiProperty({ ...day, required: false })
  decisionDueOn?: string;
  /** Wanneer de school haar afhandelde. */
  @ApiProperty({ ...moment, required: false })
  settledAt?: string;
  /** Versie, om mee te sturen. */
  @ApiProperty({ type: 'integer' })
  version: number;

  static of(this: void, { application, schoolName, child }: ListedApplication): ReceivedApplicationSummary {
    const { id, status, schoolLocationId, receivedAt, receivedOn, decisionDueOn, settledAt, version } = application;
    return {
      ...{ id, reference: referenceOf(id), status, schoolLocationId, schoolName, version },
      ...{ displayName: displayNameOf(child), bornOn: child.bornOn },
      ...{ receivedAt: receivedAt?.toISOString() ?? '', receivedOn: receivedOn ?? '' },
      ...withoutNulls({ decisionDueOn, settledAt: settledAt?.toISOString() ?? null }),
    };
  }
}

/** Een eigen school, met de code van de link waarop ouders aanmelden. */
export class OwnApplicationSchoolResponse {
  /** BRIN-code met vestiging. */
  code: string;
  /** Naam. */
  name: string;
}

export class ReceivedApplicationListResponse {
  /** Wat het langst wacht eerst. */
  items: ReceivedApplicationSummary[];
  /** De eigen scholen. */
  schools: OwnApplicationSchoolResponse[];

  static list(this: void, { lines, schools }: ApplicationList): ReceivedApplicationListResponse {
    return {
      items: lines.map(ReceivedApplicationSummary.of),
      schools: schools.map(({ code, name }) => ({ code, name })),
    };
  }
}

/** Een ouder, zoals opgegeven. */
export class ReceivedParentResponse {
  /** Naam. */
  name: string;
  /** E-mailadres. */
  email?: string;
  /** Telefoonnummer. */
  phone?: string;
  /** Heeft gezag, zeggen de ouders. */
  hasAuthority: boolean;
}

/** Een kind dat de school al ziet, met dezelfde naam en geboortedatum. */
export class AlikePupilResponse {
  /** Kenmerk van het kind. */
  @ApiProperty(uuid)
  pupilId: string;
  /** Naam. */
  displayName: string;
}

export class ReceivedApplicationResponse extends ReceivedApplicationSummary {
  /** Roepnaam. */
  givenName: string;
  /** Voorvoegsel. */
  prefix: string;
  /** Achternaam. */
  familyName: string;
  /** Postcode. */
  postcode?: string;
  /** De ouders. */
  parents: ReceivedParentResponse[];
  /** Meer hulp nodig, zeggen de ouders. */
  @ApiProperty({ enum: supportNeeds })
  supportNeed: SupportNeed;
  /** Welke hulp. */
  supportNote: string;
  /** Andere scholen. */
  otherSchools: string;
  /** De hoeveelste keus. */
  @ApiProperty({ type: 'integer' })
  preference: number;
  /** Gewenste start. */
  @ApiProperty({ ...day, required: false })
  wantedStartOn?: string;
  /** Kinderen die de school al ziet en die hierop lijken. */
  alike: AlikePupilResponse[];
  /** Waarom de school haar dubbel noemde. */
  doubleReason?: string;
  /** De aanmelding die ervan is gemaakt. */
  @ApiProperty({ ...uuid, required: false })
  registrationId?: string;
  /** Het kind van die aanmelding. */
  @ApiProperty({ ...uuid, required: false })
  pupilId?: string;

  static view(this: void, view: ApplicationView): ReceivedApplicationResponse {
    const { content, alike, doubleReason, pupilId, application } = view;
    const { child, parents, supportNeed, supportNote, otherSchools, preference, wantedStartOn } = content;
    const { givenName, prefix, familyName, postcode } = child;
    return {
      ...ReceivedApplicationSummary.of(view),
      ...{ givenName, prefix, familyName, supportNeed, supportNote, otherSchools, preference },
      parents: parents.map((parent) => withoutNulls({ ...parent })),
      alike: alike.map((line) => ({ pupilId: line.id, displayName: displayNameOf(line) })),
      ...withoutNulls({ postcode, wantedStartOn, doubleReason, pupilId, registrationId: application.registrationId }),
    };
  }
}

/** Een school waar aanmeldingen van ouders wachten. */
export class WaitingAtSchoolResponse {
  /** School. */
  @ApiProperty(uuid)
  schoolLocationId: string;
  /** Naam van de school. */
  schoolName: string;
  /** Hoeveel er wachten. */
  @ApiProperty({ type: 'integer' })
  waiting: number;
  /** Dag waarop de oudste binnenkwam. */
  @ApiProperty(day)
  oldestReceivedOn: string;

  static of(this: void, waiting: SchoolWaiting): WaitingAtSchoolResponse {
    const { schoolLocationId, schoolName, oldestReceivedOn } = waiting;
    return { schoolLocationId, schoolName, waiting: waiting.waiting, oldestReceivedOn };
  }
}

export class WaitingListResponse {
  /** Waar het langst wordt gewacht eerst. */
  items: WaitingAtSchoolResponse[];
}
