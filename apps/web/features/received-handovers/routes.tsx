import type { RouteObject } from 'react-router';

/** One route for the list and what is opened from it: the list stays as it is while somebody goes from one to the next. */
export const routes: RouteObject[] = [
  { path: '/ontvangen/:releaseId?', lazy: async () => ({ Component: (await import('./inbox-page.js')).InboxPage }) },
];
