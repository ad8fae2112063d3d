import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/beheer/organisaties',
    lazy: async () => ({ Component: (await import('./locations-page.js')).LocationsPage }),
  },
  {
    path: '/beheer/organisaties/boom',
    lazy: async () => ({ Component: (await import('./organisation-tree-page.js')).OrganisationTreePage }),
  },
  {
    path: '/beheer/overeenkomsten',
    lazy: async () => ({ Component: (await import('./agreements-page.js')).AgreementsPage }),
  },
  {
    path: '/beheer/organisaties/:locationId',
    lazy: async () => ({ Component: (await import('./location-page.js')).LocationPage }),
  },
];
