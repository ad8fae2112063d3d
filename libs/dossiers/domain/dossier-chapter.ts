import { type PrintKind, type PrintableHandover } from '#libs/handovers/domain/index.js';
import { ageOn, dutchAge, dutchDate, dutchLongDate, localDateOf, parseLocalDate } from '#libs/platform/domain/index.js';
import { consentBlocks } from './consent-blocks.js';
import { guardianNotices, markOf } from './guardian-words.js';
import type { DossierBlock, DossierChapter, DossierFact } from './dossier-block.js';
import { partBlocks } from './part-blocks.js';
import { sealBlocks } from './seal-blocks.js';

const restrictedTitle = 'Vertrouwelijk deel';
const restrictedText =
  'Alleen de directeur en de intern begeleider lezen dit. Bewaar het apart van de rest en geef het niet door.';
const conceptTitle = 'Concept voor de ouders';
const conceptText = 'Zo ligt de tekst nu bij de ouders. Er is nog niets verstuurd. Bespreek dit samen.';
const factsTitle = 'Alleen wat volgens de wet meegaat';
const factsText =
  'De voorschool geeft dit altijd door. De rest komt alleen met toestemming van de ouders (WPO artikel 167, derde lid).';

/** What is in the dossier of one child, and in which order. */
export function dossierChapter(handover: PrintableHandover, print: PrintKind, copyFor: string): DossierChapter {
  const { header } = handover;
  const isRestricted = print === 'restricted';
  return {
    name: header.pupilName,
    running: [header.pupilName, isRestricted ? restrictedTitle : header.formTitle, ...markOf(handover)].join(' · '),
    blocks: [
      {
        kind: 'title',
        text: header.pupilName,
        below: isRestricted ? `${header.formTitle}: vertrouwelijk deel` : header.formTitle,
      },
      ...notices(handover, isRestricted),
      { kind: 'facts', facts: headFacts(handover) },
      { kind: 'contents', title: 'Inhoud' },
      ...consentBlocks(handover, isRestricted),
      ...partBlocks(handover),
      ...attachmentBlocks(handover),
      ...sealBlocks(handover, copyFor),
    ],
  };
}

function notices(handover: PrintableHandover, isRestricted: boolean): DossierBlock[] {
  const { kind, forGuardian } = handover;
  if (forGuardian) return guardianNotices(handover);
  if (isRestricted) return [{ kind: 'notice', title: restrictedTitle, text: restrictedText }];
  if (kind === 'concept') return [{ kind: 'notice', title: conceptTitle, text: conceptText }];
  return kind === 'facts' ? [{ kind: 'notice', title: factsTitle, text: factsText }] : [];
}

function headFacts({ header, schoolName, versionNumber, sent, presented }: PrintableHandover): DossierFact[] {
  const seenOn = (sent ?? presented)?.at;
  return [
    { label: 'Geboren', value: bornInWords(header.bornOn, seenOn) },
    { label: 'Van', value: header.preschoolName },
    { label: 'Voor', value: schoolName ?? 'School nog niet gekozen' },
    ...(sent ? [{ label: 'Verstuurd', value: dutchLongDate(localDateOf(sent.at)) }] : []),
    ...(versionNumber > 0 ? [{ label: 'Tekst', value: `Versie ${versionNumber}` }] : []),
  ];
}

/** The age of that day: a print does not grow older. */
function bornInWords(bornOn: string, seenOn: Date | undefined): string {
  const on = parseLocalDate(bornOn);
  if (!on) return bornOn;
  return seenOn ? `${dutchDate(on)} (toen ${dutchAge(ageOn(on, localDateOf(seenOn)))})` : dutchDate(on);
}

function attachmentBlocks({ attachments = [] }: PrintableHandover): DossierBlock[] {
  if (attachments.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Bijlagen' },
    { kind: 'paragraph', text: 'Deze bestanden horen erbij. Ze staan in Estafette bij de overdracht.', quiet: true },
    { kind: 'list', items: attachments },
  ];
}
