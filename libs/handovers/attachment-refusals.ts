import { DomainError, type Finding, notFound } from '#libs/platform/domain/index.js';
import { type FileRefusal, fileRefusals } from '#libs/platform/inspection/index.js';
import type { FormFinding } from '#libs/forms/domain/index.js';
import { type AttachmentScan, type AttachmentUse, attachmentLimits } from './domain/index.js';

const refusal = (code: string, reason: string): DomainError =>
  new DomainError('invalid', `attachment.${code}`, reason, [{ name: 'file', code, reason }]);

export const attachmentGone = (): DomainError =>
  notFound('attachment.not-found', 'Dit bestand is er niet meer, of je mag het niet zien.');

export const notThisFile = (code: FileRefusal): DomainError => refusal(code, fileRefusals[code]);

export const infectedFile = (): DomainError =>
  refusal('infected', 'In dit bestand zit een virus. Wij bewaren het niet. Vraag je beheerder ernaar te kijken.');

export const tooManyFiles = (): DomainError =>
  refusal(
    'too-many',
    `Bij deze overdracht staan al ${attachmentLimits.maxFiles} bestanden. Haal er weg wat niet nodig is; na een dag is er weer plaats.`,
  );

export const noFilesHere = (): DomainError =>
  refusal('no-files-here', 'Bij dit onderdeel horen geen bestanden. Voeg het toe bij een vraag om een bijlage.');

/** An answer refers to a file that is not of this section: it was taken away long ago, or never came. */
export const lostFile = ({ section, pointer, label }: AttachmentUse): FormFinding => ({
  ...{ section, pointer, level: 'wrong', rule: 'attachment-lost' },
  reason: `Een bestand bij “${label}” is er niet meer. Haal het weg en voeg het opnieuw toe.`,
});

const whyHeld: Readonly<Record<Exclude<AttachmentScan, 'clean'>, (label: string) => string>> = {
  infected: (label) =>
    `In een bestand bij “${label}” zit een virus; het is gewist. Ga terug naar schrijven en haal het daar weg.`,
  'not-scanned': (label) =>
    `Een bestand bij “${label}” is nog niet op virussen gecontroleerd. Dat gebeurt vanzelf; probeer het over tien minuten nog eens.`,
};

/** A file may not go, and so the whole does not: a dossier without its report is another one than parents saw. */
export const filesHeld = (held: readonly (AttachmentUse & { readonly scan: AttachmentScan })[]): DomainError => {
  const findings: Finding[] = held.flatMap(({ section, pointer, label, scan }) =>
    scan === 'clean' ? [] : [{ name: `${section}${pointer}`, code: scan, reason: whyHeld[scan](label) }],
  );
  const all = [...new Set(findings.map(({ reason }) => reason))].join(' ');
  return new DomainError('conflict', 'attachment.held', all, findings);
};
