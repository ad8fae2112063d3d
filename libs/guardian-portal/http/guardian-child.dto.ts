import { roleLabel } from '#libs/access/domain/index.js';
import type { FormAnswers, SectionAnswers } from '#libs/forms/domain/index.js';
import type { GuardianRead, GuardianSent, GuardianText } from '#libs/handovers/index.js';
import { type HandoverStatus, handoverStatuses } from '#libs/handovers/domain/index.js';
import { addDays } from '#libs/platform/domain/index.js';
import { withoutNulls } from '#libs/platform/http/index.js';
import { displayNameOf } from '#libs/pupils/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { guardianEventLabels } from '../domain/index.js';
import type { GuardianPage, Happened, LookRow } from '../guardian-child.service.js';

const decisions = ['given', 'refused', 'withdrawn'] as const;

/** Een deel van het formulier, en wat u erover besloot. */
export class GuardianPartResponse {
  /** Kenmerk van het deel. */
  id: string;
  /** Hoe het heet. */
  title: string;
  /** Wat erin staat en wat de school ermee doet. */
  explanation: string;
  /** Gaat volgens de wet mee: hierover beslist u niet. */
  byLaw: boolean;
  /** Op school leest niet iedereen dit deel. */
  restricted: boolean;
  /** Wat u over deze tekst en deze school besloot; ontbreekt: nog niets. */
  @ApiProperty({ enum: decisions })
  decision?: (typeof decisions)[number];
}

/** Wat u zelf in een onderdeel schreef. */
export class GuardianWordsOwnResponse {
  /** Kenmerk van het onderdeel. */
  sectionId: string;
  /** Over welke tekst het gaat. */
  version: number;
  /** Nummer van wat is opgeslagen; noem het bij het opslaan. */
  revision: number;
  /** Uw antwoorden, per vraag. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  answers: SectionAnswers;
  /** Wanneer het is opgeslagen. */
  @ApiProperty({ format: 'date-time' })
  savedAt: string;

  static of(this: void, text: GuardianText): GuardianWordsOwnResponse {
    const { sectionId, versionNumber: version, revision, answers, savedAt } = text;
    return { sectionId, version, revision, answers, savedAt: savedAt.toISOString() };
  }
}

/** Wat er nu voor u ligt. */
export class GuardianHandoverResponse {
  /** Uw naam. */
  guardianName: string;
  /** Naam van uw kind. */
  pupilName: string;
  /** Roepnaam van uw kind. */
  givenName: string;
  /** De voorschool. */
  preschoolName: string;
  /** De school die het krijgt; ontbreekt zolang die niet bekend is. */
  schoolName?: string;
  /** Kenmerk van die school. */
  @ApiProperty({ format: 'uuid' })
  schoolLocationId?: string;
  /** Hoe het formulier heet. */
  formTitle: string;
  /** De stand. */
  @ApiProperty({ enum: handoverStatuses })
  status: HandoverStatus;
  /** De tekst die voor u ligt. */
  version: number;
  /** Versturen is gestopt: niet alle ouders zijn het ermee eens. */
  stopped: boolean;
  /** Alles is er: de voorschool kan versturen. */
  mayGo: boolean;
  /** De delen van het formulier. */
  parts: GuardianPartResponse[];
  /** De onderdelen die u zelf invult, zoals het formulier ze vraagt. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  sections: object[];
  /** Wat u daarin schreef, ook over eerdere teksten. */
  words: GuardianWordsOwnResponse[];
  /** Wanneer het naar de school ging. */
  @ApiProperty({ format: 'date-time' })
  sentAt?: string;
  /** Wanneer de school het opende. */
  @ApiProperty({ format: 'date-time' })
  openedAt?: string;
  /** In welke rol iemand het opende. */
  openedByRole?: string;
  /** Tot en met deze dag bewaart Estafette de tekst. */
  @ApiProperty({ type: 'string', format: 'date' })
  keptThrough?: string;

  static of(this: void, page: GuardianPage): GuardianHandoverResponse {
    const { handover, pupil, definition, release, texts, self, preschoolName, schoolName, stopped, mayGo, goesOn } =
      page;
    const { status, versionNumber: version, receiverLocationId: schoolLocationId } = handover;
    return {
      ...{ guardianName: self.name, pupilName: displayNameOf(pupil), givenName: pupil.givenName, preschoolName },
      ...{ formTitle: definition.title, status, version, stopped, mayGo },
      ...withoutNulls({ schoolName, schoolLocationId }),
      parts: definition.parts.map((part) => partOf(part, page)),
      sections: definition.sections.filter(({ writer }) => writer === 'guardian'),
      words: texts.map(GuardianWordsOwnResponse.of),
      ...withoutNulls({
        sentAt: release?.releasedAt.toISOString() ?? null,
        openedAt: release?.openedAt?.toISOString() ?? null,
        openedByRole: release?.openedByRole ? roleLabel(release.openedByRole) : null,
        keptThrough: goesOn && addDays(goesOn, -1),
      }),
    };
  }
}

function partOf(
  { id, title, explanation, consent, restricted }: GuardianPage['definition']['parts'][number],
  { decisions: all, handover }: GuardianPage,
): GuardianPartResponse {
  const about = all.filter(
    ({ partId, versionNumber, receiverLocationId }) =>
      partId === id && versionNumber === handover.versionNumber && receiverLocationId === handover.receiverLocationId,
  );
  const decision = about.at(-1)?.decision;
  return { id, title, explanation, restricted, byLaw: consent === 'not-needed', ...(decision && { decision }) };
}

/** Een tekst met de vragen en antwoorden. */
export class GuardianTextResponse {
  /** Welke tekst. */
  version: number;
  /** Het formulier met alle vragen. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  definition: object;
  /** De antwoorden, per onderdeel en vraag. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  answers: FormAnswers;
  /** Delen die erin zitten. */
  parts: string[];

  static of(this: void, { version, definition, answers }: GuardianRead): GuardianTextResponse {
    return { version, definition, answers, parts: definition.parts.map(({ id }) => id) };
  }

  static sent(this: void, { release, definition, answers }: GuardianSent): GuardianTextResponse {
    return { version: release.versionNumber, definition, answers, parts: [...release.parts] };
  }
}

/** Iets wat gebeurde. Wie het deed staat er met de rol, niet met de naam. */
export class GuardianEventResponse {
  /** Wat er gebeurde. */
  label: string;
  /** Wanneer. */
  @ApiProperty({ format: 'date-time' })
  happenedAt: string;
  /** Door wie: de rol. */
  byRole: string;

  static of(this: void, { kind, happenedAt, personRole }: Happened): GuardianEventResponse {
    return {
      ...{ label: guardianEventLabels[kind] ?? kind, happenedAt: happenedAt.toISOString() },
      byRole: roleLabel(personRole),
    };
  }
}

/** Iemand in deze rol las het op een dag. */
export class GuardianLookResponse {
  /** De rol. */
  role: string;
  /** Op de school; anders op de voorschool. */
  atSchool: boolean;
  /** Wanneer die dag het laatst. */
  @ApiProperty({ format: 'date-time' })
  lastAt: string;
  /** Hoe vaak die dag. */
  @ApiProperty({ type: 'integer' })
  times: number;

  static of(this: void, { role, atSchool, lastAt, times }: LookRow): GuardianLookResponse {
    return { role: roleLabel(role), atSchool, lastAt: lastAt.toISOString(), times };
  }
}

export class GuardianEventsResponse {
  /** Wie het las, per rol en per dag; de laatste eerst. */
  looks: GuardianLookResponse[];
  /** Wat er gebeurde, in volgorde. */
  items: GuardianEventResponse[];
}
