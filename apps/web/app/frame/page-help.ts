import { matchPath } from 'react-router';
import type { messages } from '../messages/index.js';

export type HelpKey = keyof (typeof messages)['help']['page'];

/** One line per page; of two that fit, the first counts. */
const pages: readonly (readonly [pattern: string, key: HelpKey])[] = [
  ['/', 'week'],
  ['/kinderen', 'children'],
  ['/kinderen/nieuw', 'newChild'],
  ['/kinderen/nakijken', 'doubts'],
  ['/kinderen/:pupilId', 'child'],
  ['/overdrachten', 'handovers'],
  ['/overdrachten/groep', 'group'],
  ['/overdrachten/terugkoppeling', 'feedback'],
  ['/overdrachten/:handoverId', 'handover'],
  ['/overdrachten/:handoverId/:sectionId', 'section'],
  ['/ontvangen', 'inbox'],
  ['/ontvangen/:releaseId', 'received'],
  ['/pdf', 'papers'],
  ['/pdf/:dossierId', 'paper'],
  ['/ouderaanmeldingen', 'applications'],
  ['/ouderaanmeldingen/:applicationId', 'application'],
  ['/aanmeldingen', 'registrations'],
  ['/herinneringen', 'reminders'],
  ['/cijfers/*', 'figures'],
  ['/termijnen', 'terms'],
  ['/kind-aanmelden/*', 'apply'],
  ['/beheer/formulieren/*', 'formVersions'],
  ['/beheer/import/*', 'imports'],
  ['/beheer/herinneringen/*', 'rules'],
];

/** What the help says about this page; undefined where the general words are enough. */
export const helpOf = (path: string): HelpKey | undefined => pages.find(([pattern]) => matchPath(pattern, path))?.[1];
