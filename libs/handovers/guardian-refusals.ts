import { DomainError, type Finding } from '#libs/platform/domain/index.js';
import type { HandoverStatus } from './domain/index.js';

// To parents: u, short sentences, and always what they can do now.
const conflict = (code: string, detail: string, findings: readonly Finding[] = []): DomainError =>
  new DomainError('conflict', code, detail, findings);

const states: Readonly<Record<HandoverStatus, string>> = {
  draft: 'De voorschool past de tekst nu aan. U krijgt een mail als er een nieuwe tekst is.',
  presented: 'De tekst ligt bij u.',
  sent: 'De overdracht is al naar de school. Intrekken kan nog wel.',
  accepted: 'De overdracht is al naar de school. Intrekken kan nog wel.',
  returned: 'De school heeft de overdracht teruggestuurd. U krijgt een mail als er een nieuwe tekst is.',
  closed: 'Deze overdracht is afgerond. Bel de voorschool of de school als u iets wilt veranderen.',
  refused: 'Er is geen toestemming gegeven. Alles is gewist.',
  withdrawn: 'De toestemming is ingetrokken. De school kan niets meer lezen.',
};

export const notForParentsNow = (status: HandoverStatus): DomainError =>
  conflict('guardian.not-now', `Dit kan nu niet. ${states[status]}`);

export const newTextForParents = (): DomainError =>
  conflict(
    'guardian.other-version',
    'De voorschool heeft de tekst veranderd. Uw besluit ging over de oude tekst. Lees de nieuwe tekst en beslis dan.',
  );

export const otherSchoolForParents = (): DomainError =>
  conflict(
    'guardian.other-school',
    'De voorschool heeft een andere school gekozen. Toestemming geldt voor één school. Kijk welke school het nu is en beslis dan.',
  );

export const schoolUnknownForParents = (): DomainError =>
  conflict(
    'guardian.school-unknown',
    'De school is nog niet bekend. Toestemming geldt voor één school. U krijgt een mail als de school bekend is.',
  );

export const erasureUnconfirmed = (): DomainError =>
  conflict(
    'guardian.erasure-unconfirmed',
    'Als u overal nee op zegt, wist Estafette de tekst voorgoed. Bevestig dat eerst.',
  );

export const savedElsewhere = (): DomainError =>
  conflict(
    'handover.section-changed',
    'U hebt dit op een ander apparaat ook opgeslagen. Vergelijk beide teksten en kies wat blijft staan.',
  );

export const wordsTooLong = (): DomainError =>
  new DomainError('invalid', 'guardian.words-too-long', 'Uw tekst is te lang. Maak de tekst korter.', [
    { name: 'answers', code: 'too-long', reason: 'Uw tekst is te lang. Maak de tekst korter.' },
  ]);
