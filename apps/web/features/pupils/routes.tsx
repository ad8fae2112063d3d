import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/kinderen', lazy: async () => ({ Component: (await import('./search-page.js')).SearchPage }) },
  { path: '/kinderen/:pupilId', lazy: async () => ({ Component: (await import('./pupil-page.js')).PupilPage }) },
];
