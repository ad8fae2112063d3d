import type { RouteObject } from 'react-router';

export const publicRoutes: RouteObject[] = [
  { path: '/uitnodiging', lazy: async () => ({ Component: (await import('./invitation-page.js')).InvitationPage }) },
];

export const routes: RouteObject[] = [
  { path: '/sessies', lazy: async () => ({ Component: (await import('./sessions-page.js')).SessionsPage }) },
  { path: '/beheer/accounts', lazy: async () => ({ Component: (await import('./accounts-page.js')).AccountsPage }) },
  {
    path: '/beheer/accounts/nieuw',
    lazy: async () => ({ Component: (await import('./new-account-page.js')).NewAccountPage }),
  },
  {
    path: '/beheer/accounts/:accountId',
    lazy: async () => ({ Component: (await import('./account-page.js')).AccountPage }),
  },
  { path: '/beheer/rechten', lazy: async () => ({ Component: (await import('./rights-page.js')).RightsPage }) },
];
