import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/kinderen', lazy: async () => ({ Component: (await import('./search-page.js')).SearchPage }) },
  { path: '/kinderen/nieuw', lazy: async () => ({ Component: (await import('./new-pupil-page.js')).NewPupilPage }) },
  { path: '/kinderen/nakijken', lazy: async () => ({ Component: (await import('./doubts-page.js')).DoubtsPage }) },
  {
    path: '/kinderen/:pupilId/wijzigen',
    lazy: async () => ({ Component: (await import('./edit-pupil-page.js')).EditPupilPage }),
  },
  { path: '/kinderen/:pupilId', lazy: async () => ({ Component: (await import('./pupil-page.js')).PupilPage }) },
];
