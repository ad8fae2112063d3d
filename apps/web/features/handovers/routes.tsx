import type { RouteObject } from 'react-router';

/** One route for a form and its sections: what is typed stays while somebody goes from one to the other. */
export const routes: RouteObject[] = [
  { path: '/overdrachten', lazy: async () => ({ Component: (await import('./handovers-page.js')).HandoversPage }) },
  {
    path: '/overdrachten/:handoverId/:sectionId?',
    lazy: async () => ({ Component: (await import('./handover-page.js')).HandoverPage }),
  },
];
