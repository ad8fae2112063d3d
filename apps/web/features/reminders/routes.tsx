import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/herinneringen', lazy: async () => ({ Component: (await import('./reminders-page.js')).RemindersPage }) },
  { path: '/beheer/herinneringen', lazy: async () => ({ Component: (await import('./rules-page.js')).RulesPage }) },
  {
    path: '/beheer/herinneringen/:ruleId',
    lazy: async () => ({ Component: (await import('./rule-page.js')).RulePage }),
  },
];
