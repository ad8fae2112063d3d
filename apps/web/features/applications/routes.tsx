import type { RouteObject } from 'react-router';

export const publicRoutes: RouteObject[] = [
  {
    path: '/kind-aanmelden/:schoolCode?',
    lazy: async () => ({ Component: (await import('./apply-page.js')).ApplyPage }),
  },
  {
    path: '/kind-aanmelden/code/:applicationId',
    lazy: async () => ({ Component: (await import('./code-page.js')).CodePage }),
  },
  {
    path: '/kind-aanmelden/ontvangst/:applicationId',
    lazy: async () => ({ Component: (await import('./receipt-page.js')).ReceiptPage }),
  },
];

export const routes: RouteObject[] = [
  { path: '/ouderaanmeldingen', lazy: async () => ({ Component: (await import('./received-page.js')).ReceivedPage }) },
  {
    path: '/ouderaanmeldingen/:applicationId',
    lazy: async () => ({ Component: (await import('./received-one-page.js')).ReceivedOnePage }),
  },
];
