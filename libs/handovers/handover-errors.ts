import type { FormFinding } from '#libs/forms/domain/index.js';
import { DomainError, type Finding } from '#libs/platform/domain/index.js';

export const handoverExists = (): DomainError =>
  new DomainError(
    'conflict',
    'handover.exists',
    'Voor dit kind is dit formulier al begonnen. Open het bij Overdrachten en ga daar verder.',
  );

export const sectionChanged = (): DomainError =>
  new DomainError(
    'conflict',
    'handover.section-changed',
    'Een collega heeft dit onderdeel intussen opgeslagen. Vergelijk beide teksten en kies wat blijft staan.',
  );

export const sectionClosed = (): DomainError =>
  new DomainError(
    'conflict',
    'handover.section-closed',
    'Dit onderdeel is voltooid. Heropen het eerst als je iets wilt wijzigen.',
  );

export const sectionIncomplete = (findings: readonly FormFinding[]): DomainError =>
  new DomainError(
    'invalid',
    'handover.section-incomplete',
    'Dit onderdeel is nog niet compleet. Vul aan wat hieronder staat.',
    findings.map(findingOf),
  );

/** The answers are not of this form at all: not what a person typed, but what a program sent. */
export const answersDoNotFit = (findings: readonly Finding[]): DomainError =>
  new DomainError(
    'invalid',
    'handover.answers-do-not-fit',
    'Deze antwoorden passen niet bij het formulier. Laad de bladzijde opnieuw; je tekst blijft op het scherm staan.',
    findings,
  );

/** A file was taken away long ago and stands in an answer again, or it is one of elsewhere. */
export const filesLost = (findings: readonly Finding[]): DomainError =>
  new DomainError('invalid', 'handover.files-lost', findings.map(({ reason }) => reason).join(' '), findings);

export const findingOf = ({ pointer, rule, reason }: FormFinding): Finding => ({ name: pointer, code: rule, reason });
