import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/bewaarde-filters',
    lazy: async () => ({ Component: (await import('./my-filters-page.js')).MyFiltersPage }),
  },
  {
    path: '/beheer/gedeelde-filters',
    lazy: async () => ({ Component: (await import('./shared-filters-page.js')).SharedFiltersPage }),
  },
];
