import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/herinneringen', lazy: async () => ({ Component: (await import('./reminders-page.js')).RemindersPage }) },
];
