import type { PrintableHandover } from '#libs/handovers/domain/index.js';
import type { DossierBlock, DossierFact } from './dossier-block.js';
import { momentInWords } from './moment-in-words.js';

const explanation =
  'Verandert er ook maar één teken in wat is vastgelegd, dan is het zegel anders. Hetzelfde zegel staat in Estafette bij deze overdracht. Zo is te zien dat dit is wat de ouders lazen.';

const ofTextAlone =
  'Het zegel hoort bij de tekst van de voorschool, zoals die voor u ligt. Wat u zelf schreef, staat daar los van.';

/** What it is a print of, and how anybody can see that it is just that (features 62). */
export function sealBlocks(handover: PrintableHandover, copyFor: string): DossierBlock[] {
  const { definition, versionNumber, sha256, presented, sent } = handover;
  const facts: DossierFact[] = [
    { label: 'Formulier', value: `${definition.title}, versie ${definition.version}` },
    { label: 'Tekst', value: versionNumber === 0 ? 'Nog niet aan ouders voorgelegd' : `Versie ${versionNumber}` },
    ...(presented ? [{ label: 'Aan de ouders voorgelegd', value: done(presented) }] : []),
    ...(sent ? [{ label: 'Verstuurd', value: done(sent) }] : []),
    { label: 'Deze kopie', value: copyFor },
    { label: 'Zegel (SHA-256)', value: inGroups(sha256) },
  ];
  return [
    { kind: 'heading', level: 2, text: 'Zegel', whole: true },
    { kind: 'facts', facts },
    { kind: 'paragraph', text: handover.forGuardian && !sent ? ofTextAlone : explanation, quiet: true },
  ];
}

const done = ({ at, byName }: { at: Date; byName: string }): string => `${momentInWords(at)}, door ${byName}`;

/** Eight signs at a time can be read out. */
const inGroups = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? hash;
