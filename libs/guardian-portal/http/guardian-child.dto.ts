import { guardianRole, roleLabel } from '#libs/access/domain/index.js';
import { type FormAnswers, type FormKind, type SectionAnswers, formKinds } from '#libs/forms/domain/index.js';
import type { GuardianRead, GuardianSent, GuardianText } from '#libs/handovers/index.js';
import { type HandoverStatus, handoverStatuses, lookLabels } from '#libs/handovers/domain/index.js';
import { addDays } from '#libs/platform/domain/index.js';
import { withoutNulls } from '#libs/platform/http/index.js';
import { displayNameOf } from '#libs/pupils/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { decidedWords, guardianEventLabels, ownEventLabels } from '../domain/index.js';
import type { GuardianPage, Happened, LookRow, OwnDecision, WithFiles } from '../guardian-child.service.js';
import { GuardianFileResponse } from './guardian-file.dto.js';

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
  /** Hoeveel bestanden erbij horen. */
  @ApiProperty({ type: 'integer' })
  files: number;
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
  /** Welk formulier het is. */
  @ApiProperty({ enum: formKinds })
  form: FormKind;
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
      ...{ formTitle: definition.title, form: handover.form, status, version, stopped, mayGo },
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
  { decisions: all, handover, definition, fileSections }: GuardianPage,
): GuardianPartResponse {
  const about = all.filter(
    ({ partId, versionNumber, receiverLocationId }) =>
      partId === id && versionNumber === handover.versionNumber && receiverLocationId === handover.receiverLocationId,
  );
  const decision = about.at(-1)?.decision;
  const sections = definition.sections.filter(({ part }) => part === id).map((section) => section.id);
  const files = fileSections.filter((section) => sections.includes(section)).length;
  return { id, title, explanation, restricted, files, byLaw: consent === 'not-needed', ...(decision && { decision }) };
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
  /** De bestanden die erbij horen. */
  files: GuardianFileResponse[];

  static of(this: void, { version, definition, answers, files }: GuardianRead & WithFiles): GuardianTextResponse {
    const parts = definition.parts.map(({ id }) => id);
    return { version, definition, answers, parts, files: files.map(GuardianFileResponse.of) };
  }

  static sent(this: void, { release, definition, answers, files }: GuardianSent & WithFiles): GuardianTextResponse {
    const parts = [...release.parts];
    return { version: release.versionNumber, definition, answers, parts, files: files.map(GuardianFileResponse.of) };
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
    const own = personRole === guardianRole ? ownEventLabels[kind] : undefined;
    return {
      ...{ label: own ?? guardianEventLabels[kind] ?? kind, happenedAt: happenedAt.toISOString() },
      byRole: roleLabel(personRole),
    };
  }

  static decided(this: void, { at, ...decided }: OwnDecision): GuardianEventResponse {
    const byRole = decided.byStaff ? 'De voorschool' : roleLabel(guardianRole);
    return { label: decidedWords(decided), happenedAt: at.toISOString(), byRole };
  }
}

/** Iemand in deze rol keek op een dag. */
export class GuardianLookResponse {
  /** Waarnaar: de tekst, of een bijlage. */
  label: string;
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

  static of(this: void, { kind, role, atSchool, lastAt, times }: LookRow): GuardianLookResponse {
    return { label: lookLabels[kind], role: roleLabel(role), atSchool, lastAt: lastAt.toISOString(), times };
  }
}

export class GuardianEventsResponse {
  /** Wie het las, per rol en per dag; de laatste eerst. */
  looks: GuardianLookResponse[];
  /** Wat er gebeurde, in volgorde. */
  items: GuardianEventResponse[];
}
