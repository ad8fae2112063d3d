import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/beheer/formulieren',
    lazy: async () => ({ Component: (await import('./versions-page.js')).VersionsPage }),
  },
  {
    path: '/beheer/formulieren/nieuw',
    lazy: async () => ({ Component: (await import('./bring-page.js')).BringPage }),
  },
  {
    path: '/beheer/formulieren/:formVersionId',
    lazy: async () => ({ Component: (await import('./version-page.js')).VersionPage }),
  },
];
