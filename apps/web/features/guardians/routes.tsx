import type { RouteObject } from 'react-router';

/** Pages of parents: a link and a code lead in, and nothing else of Estafette is reached from here. */
export const guardianRoutes: RouteObject[] = [
  {
    path: '/ouder',
    lazy: async () => ({ Component: (await import('./guardian-frame.js')).GuardianFrame }),
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./entry-page.js')).EntryPage }) },
      { path: 'talen', lazy: async () => ({ Component: (await import('./languages-page.js')).LanguagesPage }) },
      { path: 'klaar', lazy: async () => ({ Component: (await import('./left-page.js')).LeftPage }) },
      {
        path: 'kind',
        lazy: async () => ({ Component: (await import('./require-guardian.js')).RequireGuardian }),
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./overview-page.js')).OverviewPage }) },
          { path: 'uitleg', lazy: async () => ({ Component: (await import('./what-page.js')).WhatPage }) },
          { path: 'lezen', lazy: async () => ({ Component: (await import('./reading-page.js')).ReadingPage }) },
          { path: 'schrijven', lazy: async () => ({ Component: (await import('./writing-page.js')).WritingPage }) },
          { path: 'beslissen', lazy: async () => ({ Component: (await import('./deciding-page.js')).DecidingPage }) },
          { path: 'gebeurd', lazy: async () => ({ Component: (await import('./happened-page.js')).HappenedPage }) },
          { path: 'niet-eens', lazy: async () => ({ Component: (await import('./disagree-page.js')).DisagreePage }) },
          { path: 'kopie', lazy: async () => ({ Component: (await import('./copy-page.js')).CopyPage }) },
        ],
      },
    ],
  },
];
