import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/aanmeldingen',
    lazy: async () => ({ Component: (await import('./all-registrations-page.js')).AllRegistrationsPage }),
  },
];
