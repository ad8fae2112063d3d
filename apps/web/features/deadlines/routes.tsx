import type { RouteObject } from 'react-router';

export const publicRoutes: RouteObject[] = [
  { path: '/termijnen', lazy: async () => ({ Component: (await import('./calculator-page.js')).CalculatorPage }) },
];
