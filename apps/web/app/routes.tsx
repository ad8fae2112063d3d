import type { RouteObject } from 'react-router';
import { publicRoutes as deadlines } from '../features/deadlines/routes.js';
import { RouteCrashPage } from './frame/crash-page.js';
import { FirstLoad } from './frame/first-load.js';
import { Frame } from './frame/frame.js';
import { NotFoundPage } from './frame/not-found-page.js';
import { RequireSession } from './session/require-session.js';
import { SignInPage } from './session/sign-in-page.js';

/** Pages for everybody: one line per capability. */
const forEverybody: RouteObject[] = [...deadlines];

/** Pages for who is signed in: one line per capability. */
const forSignedIn: RouteObject[] = [];

export const routes: RouteObject[] = [
  {
    element: <Frame />,
    errorElement: <RouteCrashPage />,
    hydrateFallbackElement: <FirstLoad />,
    children: [
      { path: '/aanmelden', element: <SignInPage /> },
      ...forEverybody,
      { element: <RequireSession />, children: [...forSignedIn, { path: '*', element: <NotFoundPage /> }] },
    ],
  },
];
