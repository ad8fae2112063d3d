import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/beheer/brieven', lazy: async () => ({ Component: (await import('./letters-page.js')).LettersPage }) },
  {
    path: '/beheer/brieven/:letterKind',
    lazy: async () => ({ Component: (await import('./letter-page.js')).LetterPage }),
  },
];
