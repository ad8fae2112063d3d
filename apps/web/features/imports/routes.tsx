import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/beheer/import', lazy: async () => ({ Component: (await import('./import-page.js')).ImportPage }) },
  {
    path: '/beheer/import/:importId',
    lazy: async () => ({ Component: (await import('./import-run-page.js')).ImportRunPage }),
  },
];
