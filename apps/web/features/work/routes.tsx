import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/beheer/werk', lazy: async () => ({ Component: (await import('./work-page.js')).WorkPage }) },
];
