import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/cijfers', lazy: async () => ({ Component: (await import('./figures-page.js')).FiguresPage }) },
  {
    path: '/cijfers/kinderen',
    lazy: async () => ({ Component: (await import('./children-page.js')).FigureChildrenPage }),
  },
  {
    path: '/cijfers/wijkrapport',
    lazy: async () => ({ Component: (await import('./report-page.js')).WijkReportPage }),
  },
  { path: '/beheer/peuters', lazy: async () => ({ Component: (await import('./toddlers-page.js')).ToddlersPage }) },
];
