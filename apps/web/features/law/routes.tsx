import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/beheer/feestdagen', lazy: async () => ({ Component: (await import('./days-page.js')).DaysPage }) },
  {
    path: '/beheer/schooljaren',
    lazy: async () => ({ Component: (await import('./school-years-page.js')).SchoolYearsPage }),
  },
];
