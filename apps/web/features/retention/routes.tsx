import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/beheer/bewaren',
    lazy: async () => ({ Component: (await import('./retention-page.js')).RetentionPage }),
  },
];
