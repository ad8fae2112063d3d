import type { RouteObject } from 'react-router';

/** One route for a form and its sections: what is typed stays while somebody goes from one to the other. */
export const routes: RouteObject[] = [
  { path: '/overdrachten', lazy: async () => ({ Component: (await import('./handovers-page.js')).HandoversPage }) },
  {
    path: '/overdrachten/groep',
    lazy: async () => ({ Component: (await import('./batch/begin-page.js')).BeginPage }),
  },
  {
    path: '/overdrachten/terugkoppeling',
    lazy: async () => ({ Component: (await import('./feedback/sheets-page.js')).SheetsPage }),
  },
  {
    path: '/overdrachten/:handoverId/:sectionId?',
    lazy: async () => ({ Component: (await import('./handover-page.js')).HandoverPage }),
  },
];
