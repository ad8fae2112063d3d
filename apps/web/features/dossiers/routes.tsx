import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/pdf', lazy: async () => ({ Component: (await import('./dossiers-page.js')).DossiersPage }) },
  { path: '/pdf/:dossierId', lazy: async () => ({ Component: (await import('./dossier-page.js')).DossierPage }) },
];
